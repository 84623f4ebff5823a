/**
 * A copy of each draft in this browser, for when the server or the browser dies before a save. IndexedDB
 * rather than localStorage: a completed transaction survives a killed browser, while localStorage is written
 * to disk seconds later.
 */

const DATABASE = 'demarche-desk';
const STORE = 'drafts';

/** @returns undefined if there is none, or the browser has no storage */
export async function readLocalCopy<Copy>(id: string): Promise<Copy | undefined> {
  try {
    // Copies are written only by `writeLocalCopy`, under ids that are used for one type.
    return (await run('readonly', (store) => store.get(id))) as Copy | undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it is stored */
export async function writeLocalCopy(id: string, copy: unknown): Promise<boolean> {
  try {
    await run('readwrite', (store) => store.put(copy, id));
    return true;
  } catch {
    return false;
  }
}

export async function removeLocalCopy(id: string): Promise<void> {
  await run('readwrite', (store) => store.delete(id)).catch(() => undefined);
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      opened = undefined;
      reject(request.error ?? new Error('No storage.'));
    };
  });
  return opened;
}

async function run(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      resolve(request.result);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('No storage.'));
    };
  });
}

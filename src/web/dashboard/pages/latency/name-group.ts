/** The name and link of a group of waiting times. Pure. */
import type { ReplyLatencyKey, WaitingGroupFragment } from '../../../generated/graphql.js';
import { toActor, toDyad } from '../../page-urls.js';
import { formNames } from '../../words/vocabulary.js';

type Group = Pick<WaitingGroupFragment, 'value' | 'label'>;

export function nameGroup({ value, label }: Group, key: ReplyLatencyKey): string {
  if (key === 'PAIR') return label.replace(' – ', ' → ');
  const form = Object.entries(formNames).find(([word]) => word === value);
  return key === 'FORM' && form !== undefined ? form[1] : label;
}

export function linkGroup({ value }: Group, key: ReplyLatencyKey): string {
  switch (key) {
    case 'RESPONDER':
      return toActor(value);
    case 'PAIR': {
      const [accuser = '', accused = ''] = value.split(' ');
      return toDyad(accuser, accused);
    }
    case 'YEAR':
      return `/timeline?kind=ACCUSATION&from=${value}&to=${value}`;
    case 'FORM':
      return `/timeline?form=${value}`;
  }
}

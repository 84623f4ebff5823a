import './workers.js';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { placeLinks } from '../place-links.js';
import { Playground } from './playground.js';

const container = document.getElementById('playground');
if (container === null) throw new Error('index.html has no #playground');
placeLinks(document.body);
createRoot(container).render(<Playground />);

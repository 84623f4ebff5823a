import '../styles/base.css';
import '../styles/frame.css';
import '../styles/picker.css';
import './styles/figure.css';
import './styles/filter.css';
import './styles/position.css';
import './styles/explorer.css';
import './styles/search.css';
import './styles/about.css';
import './styles/changes.css';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { basePath } from '../base-path.js';
import { placeLinks } from '../place-links.js';
import { Dashboard } from './dashboard.js';

const container = document.getElementById('dashboard');
if (container === null) throw new Error('index.html has no #dashboard');
placeLinks(document.body);
createRoot(container).render(
  <Router base={basePath}>
    <Dashboard />
  </Router>,
);

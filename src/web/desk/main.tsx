import '../styles/base.css';
import '../styles/frame.css';
import '../styles/picker.css';
import './styles/desk.css';
import './styles/views.css';
import './styles/imports.css';
import './styles/article.css';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { basePath } from '../base-path.js';
import { placeLinks } from '../place-links.js';
import { Desk } from './desk.js';

const container = document.getElementById('desk');
if (container === null) throw new Error('index.html has no #desk');
placeLinks(document.body);
createRoot(container).render(
  <Router base={basePath}>
    <Desk />
  </Router>,
);

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/article.css';
import './styles/story.css';
import { render } from 'preact';
import { App } from './app/App';

render(<App />, document.getElementById('app')!);

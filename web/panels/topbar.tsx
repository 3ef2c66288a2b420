import { Bookmark, CircleHelp, FileText, Languages, Moon, Sun, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/button.tsx';
import { usePage } from './page.ts';
import { ViewTitle } from './view-title.tsx';
import './topbar.css';

/** The pages that the tabs lead to. */
export type Section = 'explore' | 'documents' | 'views';

interface TopBarProps {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  readonly isDark: boolean;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
  readonly onShortcuts: () => void;
}

export function TopBar({ section, onSection, isDark, onTheme, onLanguage, onShortcuts }: TopBarProps) {
  const { text, language } = usePage().wording;
  const tab = (name: Section, icon: ReactNode, label: string) => (
    <button
      type="button"
      className="tab"
      aria-current={section === name ? 'page' : undefined}
      aria-label={label}
      onClick={() => onSection(name)}
    >
      {icon}
      <span className="tab-text">{label}</span>
    </button>
  );
  return (
    <header className="topbar">
      <span className="brand">
        <span className="brand-sign" aria-hidden="true" lang="ar">
          و
        </span>
        {text.brand}
      </span>
      <nav className="tabs" aria-label={text.brand}>
        {tab('explore', <Waypoints aria-hidden="true" />, text.explore)}
        {tab('documents', <FileText aria-hidden="true" />, text.documents)}
        {tab('views', <Bookmark aria-hidden="true" />, text.views.label)}
      </nav>
      <span className="spacer" />
      <ViewTitle onPress={() => onSection('views')} />
      <IconButton label={text.shortcuts} onPress={onShortcuts}>
        <CircleHelp />
      </IconButton>
      <IconButton label={isDark ? text.lightTheme : text.darkTheme} onPress={onTheme}>
        {isDark ? <Sun /> : <Moon />}
      </IconButton>
      <button type="button" className="button has-text" lang={language === 'ar' ? 'en' : 'ar'} onClick={onLanguage}>
        <Languages aria-hidden="true" />
        {text.otherLanguage}
      </button>
    </header>
  );
}

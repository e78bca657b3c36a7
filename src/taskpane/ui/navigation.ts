import { createContext, useContext } from 'react';

/** Where the user is. Kept in memory: office.js takes the browser's history away. */
export type View =
  | { readonly name: 'start' | 'functions' | 'news' | 'help' | 'table' | 'check' }
  /** Counts how often it was asked for: every time the active cell is read anew. */
  | { readonly name: 'trace'; readonly asked: number }
  /** An agreement: a new one, the example, the draft of this workbook, or the one of its sheets with this number. */
  | { readonly name: 'agreement'; readonly begin: 'new' | 'example' | 'draft' | number }
  /** What to do about something that was begun and not finished. */
  | { readonly name: 'interrupted' }
  /** Removing the agreement with this number. */
  | { readonly name: 'removal'; readonly number: number }
  /** New tables, assumptions and data for the agreement with this number. */
  | { readonly name: 'refresh'; readonly number: number }
  /** A copy of the agreement with this number, and the copies of the workbook; `null`: only these. */
  | { readonly name: 'handover'; readonly number: number | null }
  | {
      readonly name: 'function';
      readonly id: string;
      /** Texts for the first fields, in the order of the arguments. */
      readonly filled?: readonly string[];
      /** For the Rechenweg in place of the result. */
      readonly traced?: boolean;
    };

/** The way to an agreement. */
export type AgreementView = Extract<View, { readonly name: 'agreement' }>;

export interface Navigation {
  readonly view: View;
  readonly open: (view: View) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('No navigation around this view');
  return navigation;
}

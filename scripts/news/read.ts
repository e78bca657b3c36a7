/** One version of `CHANGELOG.md`, as the pane shows it. */
export interface Release {
  readonly title: string;
  /** What a clerk has to know, in sentences of their own; without them only the sections are there. */
  readonly brief: readonly string[];
  readonly sections: readonly NewsSection[];
}

export interface NewsSection {
  readonly title: string;
  readonly entries: readonly string[];
}

/** How the change log writes what has no version yet. */
const UNRELEASED = 'Unveröffentlicht';

/** The section of a version that the pane shows first. */
const BRIEF = 'Kurz gesagt';

/**
 * The versions of a change log in the form of "Keep a Changelog". What stands before the first version is for
 * readers of the file.
 */
export function readChangelog(text: string): Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [heading = '', ...parts] = block.split(/^### /m);
      const sections = parts.map(sectionOf);
      return {
        title: titleOf(heading),
        brief: sections.find(({ title }) => title === BRIEF)?.entries ?? [],
        sections: sections.filter(({ title }) => title !== BRIEF),
      };
    });
}

/** `[1.2.0] - 2026-11-23` becomes `Version 1.2.0 vom 23.11.2026`. */
function titleOf(heading: string): string {
  const [, version = heading.trim(), date] =
    /^\[([^\]]+)\](?:\s*[-–]\s*(\d{4}-\d{2}-\d{2}))?/.exec(heading) ?? [];
  if (version === UNRELEASED) return 'In dieser Fassung';
  return date === undefined
    ? `Version ${version}`
    : `Version ${version} vom ${date.split('-').reverse().join('.')}`;
}

/** Entries run on in indented lines; emphasis and code marks are for the file. */
function sectionOf(part: string): NewsSection {
  const [title = '', ...lines] = part.split('\n');
  const entries = lines
    .join('\n')
    .split(/^- /m)
    .slice(1)
    .map((entry) =>
      entry
        .replace(/\s+/g, ' ')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[`*]/g, '')
        .trim(),
    );
  return { title: title.trim(), entries };
}

/** A site for which a host is to be set up. */
export interface HostedSite {
  /** The path that it is hosted under, with slashes at both ends. */
  base: string
  /** Its whole address, where it is known. */
  url?: string
  /** The arguments that a verb takes for its talk, as they are typed; empty for the project's own. */
  talk: string
  /** The folders of the talk, from the project's. */
  dist: string
  exports: string
  public: string
}

/** How one kind of host builds, serves and heads a site. */
export interface Recipe {
  /** What `--for` takes. */
  name: string
  /** The host, as its people write it. */
  title: string
  /** The files that set it up: text by path from the project. */
  files: (site: HostedSite) => Record<string, string>
  /** What is left to be done by hand, in a sentence. */
  then: (site: HostedSite) => string
}

/** A verb of the project with this site's talk, as it is typed. */
export function verbFor({ talk }: HostedSite, verb: string, flags: string[] = []): string {
  const args = [talk, ...flags].filter(Boolean)
  return `npm run ${verb}${args.length > 0 ? ` -- ${args.join(' ')}` : ''}`
}

/** A path as a shell takes it. */
export function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path.replace(/["$`\\]/g, '\\$&')}"`
}

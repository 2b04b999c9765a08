import { command } from './commands/command.ts'
import { setUpHosts } from './commands/set-up-hosts.ts'
import { DeckError } from './diagnostics/error.ts'

await command({
  name: 'host',
  does: 'Writes the files that set up a host for the site: how it is built, served and headed. Nothing that is there is overwritten.',
  flags: ['for', 'base', 'url'],
}, ({ talk, base, url, hosts }) => {
  if (!hosts)
    throw new DeckError('E_USAGE', 'no host is named', 'For example: npm run host -- --for github-pages. Others: npm run host -- --help')
  return setUpHosts(hosts, talk, { base, url })
})

import type { HostedDeck, Place } from '../../scripts/host/hosted-deck.ts'
import { asTwins, hostedDeck } from '../../scripts/host/hosted-deck.ts'

function slides(title: string, lead: string, note: string): string {
  return `---
title: "${title}"
author: A & "B"
lang: ${title === 'Title' ? 'en' : 'zh-CN'}
talk:
  date: 2026-11-26
layout: cover
routeAlias: cover
---

# ${title}

---
title: Goals <all>
routeAlias: goals
was:
  - aims
---

# Goals &lt;all>

<Steps size="26">

- **One**: ${lead}

</Steps>

<!--
${note}

***

A text for the handout.
-->

---
routeAlias: results
---

# Results
`
}

/** Two decks of one site, Chinese with an English twin; `place` is where it is hosted. */
export async function twoDecks(place: Place): Promise<HostedDeck[]> {
  const { base, url } = place
  return asTwins([
    await hostedDeck(slides('标题', '一个要点，说得很清楚了。', '讲稿'), place),
    await hostedDeck(slides('Title', 'a point that says enough', 'a spoken note'), { base: `${base}en/`, url: url && `${url}en/` }),
  ])
}

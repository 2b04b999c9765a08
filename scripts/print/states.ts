import type { Fault } from '../rules/fault.ts'
import type { SlideMeasure } from '../rules/slide-measure.ts'
import type { OpenDeck } from './with-deck.ts'
import { faultsOfState } from '../rules/index.ts'
import { inPage } from './in-page.ts'

/** A slide has at most as many clicks: what goes on longer stands still elsewhere. */
const mostClicks = 60

/**
 * What breaks a rule on slides as they are shown to a room: before and after each click, and with each control worked. What is said
 * of a slide once is not said of its later states.
 * @param deck a deck that is served and open
 * @param ids its slides, in order
 * @param looked those that are looked at
 */
export async function faultsOfStates(deck: OpenDeck, ids: string[], looked = ids): Promise<Fault[]> {
  const { page, url } = deck
  await page.goto(`${url}${encodeURIComponent(ids[0])}`)
  await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
  const faults: Fault[] = []
  for (const id of looked) {
    await inPage(page, 'goToSlide', id, ids.indexOf(id) + 1)
    const states = await statesOf(deck, id)
    const said = new Set<string>()
    for (const { state, measure } of states) {
      for (const fault of faultsOfState(measure).filter(({ rule, of, block }) => !said.has(`${rule} ${of} ${block}`))) {
        said.add(`${fault.rule} ${fault.of} ${fault.block}`)
        faults.push({ ...fault, says: `${fault.says} (${state})` })
      }
    }
  }
  return faults
}

/** A slide in one of its states, and how one comes to it. */
interface State { state: string, measure: SlideMeasure }

async function statesOf({ page }: OpenDeck, id: string): Promise<State[]> {
  const states: State[] = []
  const look = async (state: string): Promise<void> => {
    const measure = await inPage(page, 'measureShown', id)
    if (measure)
      states.push({ state, measure })
  }
  const { path } = await inPage(page, 'placeShown')
  await look('as it is shown')
  for (const [place, name] of (await inPage(page, 'workedOn')).entries()) {
    await inPage(page, 'work', place)
    await look(`with \`${name}\` worked`)
    await inPage(page, 'work', place)
  }
  for (let clicks = 1; clicks <= mostClicks; clicks++) {
    await page.keyboard.press('ArrowRight')
    const place = await inPage(page, 'placeShown')
    if (place.path !== path || place.clicks < clicks)
      break
    await look(`after click ${clicks}`)
  }
  return states
}

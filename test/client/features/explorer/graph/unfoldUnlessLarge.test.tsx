import { describe, expect, it } from 'vitest'
import type { GraphActor } from '../../../../../client/features/explorer/graph/buildPicture'
import { HubDialog } from '../../../../../client/features/explorer/graph/HubDialog'
import {
	MAX_LINKS_WITHOUT_ASKING,
	unfoldUnlessLarge,
} from '../../../../../client/features/explorer/graph/unfoldUnlessLarge'
import { DEFAULT_VIEW, withFolded } from '../../../../../client/state/explorerView'
import { render, wordsOf } from '../../../render'

const LYON = 'territory:FR:commune:69123'
const SHANGHAI = 'territory:CN:310000'
const view = { ...DEFAULT_VIEW, ids: [LYON] }

describe('Unfolding an actor', () => {
	it('adds it to the unfolded actors and chooses it; folding removes it', () => {
		const next = unfoldUnlessLarge(view, SHANGHAI, MAX_LINKS_WITHOUT_ASKING, false)
		expect(next).toMatchObject({ ids: [LYON, SHANGHAI], chosen: [SHANGHAI] })
		expect(withFolded(next ?? view, SHANGHAI).ids).toEqual([LYON])
	})

	it('asks first for a hub, and goes on when the reader confirms', () => {
		expect(unfoldUnlessLarge(view, SHANGHAI, MAX_LINKS_WITHOUT_ASKING + 1, false)).toBeNull()
		expect(unfoldUnlessLarge(view, SHANGHAI, MAX_LINKS_WITHOUT_ASKING + 1, true)?.ids).toEqual([
			LYON,
			SHANGHAI,
		])
	})
})

describe('The question before a hub unfolds', () => {
	const hub = { id: SHANGHAI, name: 'Shanghai', hidden: 34 } as GraphActor
	const nothing = (): void => {}

	it('says how many links are hidden, and that a filter helps', () => {
		const words = wordsOf(render(<HubDialog actor={hub} onStay={nothing} onGo={nothing} />))
		expect(words).toContain('Shanghai a beaucoup de relations')
		expect(words).toContain('34 de ses relations ne sont pas affichées')
		expect(words).toContain('un filtre par filière ou par période aide souvent')
		expect(words).toMatch(/Laisser replié.*Les afficher quand même/)
	})
})

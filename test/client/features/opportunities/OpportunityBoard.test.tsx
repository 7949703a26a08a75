import { describe, expect, it } from 'vitest'
import { OpportunityBoard } from '../../../../client/features/opportunities/OpportunityBoard'
import type { OpportunityBoardQuery } from '../../../../client/graphql/generated/types'
import { NO_OPPORTUNITY_CHOICES } from '../../../../client/state/opportunityChoices'
import { render, wordsOf } from '../../render'

type Board = OpportunityBoardQuery['opportunityBoard']
type Opportunity = Board['groups'][number]['opportunities'][number]

const LOIRE = 'territory:FR:region:52'
const idea = (text: string, isOwn: boolean): Opportunity => ({
	id: `opportunity:${text}`,
	kind: 'SHARED_OFFICE',
	kindName: 'Bureau partagé',
	score: 0.5,
	scenario: false,
	unasked: false,
	evidenceCount: 1,
	lastNews: '2019',
	fromMemoryCount: 0,
	sentenceParts: [{ text, strong: false, link: true, ref: null, language: 'FR' }],
	listedActors: [],
	listedActorsTotal: 0,
	listedPlace: null,
	wouldLower: [],
	isOwn,
	matchedActors: isOwn ? [] : [{ id: 'organisation:UA', name: 'Université d’Angers', nameLanguage: 'fr' }],
	matchedActorsTotal: isOwn ? 0 : 1,
	matchedSectors: [],
})
const board: Board = {
	totalCount: 4,
	ownCount: 1,
	wholeCount: 4,
	countsByKind: [],
	actor: { id: LOIRE, name: 'Pays de la Loire', population: 3_800_000 },
	groups: [
		{ act: 'BE_HOSTED', opportunitiesTotal: 1, opportunities: [idea('Être accueillie.', false)] },
		{
			act: 'HOST',
			opportunitiesTotal: 3,
			opportunities: [idea('Accueillir les Vosges.', true), idea('Accueillir Metz.', false)],
		},
	],
}

describe('The board of a territory', () => {
	const words = wordsOf(
		render(<OpportunityBoard board={board} choices={NO_OPPORTUNITY_CHOICES} />, 'fr', `/?actor=${LOIRE}`),
	)

	it('counts its own separately from those on its territory', () => {
		expect(words).toMatch(/Pays de la Loire : 4 pistes .*1 en propre, 3 sur son territoire/)
	})

	it('begins with what it could do itself, and names the actor of the others', () => {
		expect(words).toMatch(
			/Accueillir dans son bureau 3 Accueillir les Vosges\..*Sur son territoire Accueillir Metz\..*par : Université d’Angers.*Trouver un bureau d’accueil 1 Sur son territoire Être accueillie\./,
		)
	})
})

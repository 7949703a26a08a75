// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { RecordScreen } from '../../../../client/app/RecordScreen'
import { PageAnnouncer } from '../../../../client/ui/PageTitle'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'
import { namedTerritory } from '../../namedTerritory'

const territory = (id: string, name: string) => ({ ...namedTerritory(id, name), functions: [] })

const source = (type: string) => ({
	__typename: 'Source',
	id: `source:${type}`,
	title: type === 'general-knowledge' ? 'general knowledge' : 'Le journal',
	url: null,
	host: null,
	date: null,
	type,
	typeName: type === 'general-knowledge' ? 'De mémoire, à vérifier' : 'Presse',
	licence: null,
})

const LINK = {
	__typename: 'Partnership',
	id: 'partnership:P042',
	recordKind: 'PARTNERSHIP',
	version: 1,
	label: 'Coopération Brest Métropole – Qingdao',
	confidence: 'MEDIUM',
	scenario: false,
	note: null,
	retracted: null,
	lastNews: null,
	fromMemory: true,
	attestedSince: null,
	form: 'cooperation',
	formName: 'Coopération',
	status: 'ACTIF',
	openness: 'POSSIBLE',
	namesAtSignature: [null],
	period: {
		__typename: 'Period',
		start: null,
		end: null,
		startApproximate: false,
		endApproximate: false,
		text: 'date inconnue',
	},
	frenchActors: [territory('territory:FR:epci:1', 'Brest Métropole')],
	partnerActors: [territory('territory:CN:370200', 'Qingdao')],
	actors: [territory('territory:FR:epci:1', 'Brest Métropole')],
	body: null,
	sectors: [],
	sources: [source('general-knowledge')],
}

async function open(more: Partial<Record<keyof typeof LINK, unknown>> = {}, language: Language = 'fr') {
	mount(
		<PageAnnouncer>
			<Routes>
				<Route path="/fiches/:id" element={<RecordScreen />} />
			</Routes>
		</PageAnnouncer>,
		language,
		`/fiches/partnership:P042?asOf=2026-11-26${language === 'fr' ? '' : `&lang=${language}`}`,
		{ RecordPage: { record: { ...LINK, ...more } } },
	)
	await screen.findByRole('heading', { level: 1 })
	return document.body.textContent ?? ''
}

describe('The page of a record without a source', () => {
	it.each([
		['fr', 'Aucune source n’a été donnée.'],
		['en', 'No source was given.'],
		['zh', '未提供来源。'],
	] as const)('says so in %s, and draws no empty table', async (language, sentence) => {
		const text = await open({ sources: [], fromMemory: false }, language)
		expect(text).toContain(sentence)
		expect(document.querySelector('#preuves table')).toBeNull()
	})

	it('gives the number of sources once it has one', async () => {
		const text = await open({ sources: [source('press')], fromMemory: false })
		expect(text).toContain('1 source.')
		expect(text).not.toContain('Aucune source')
	})
})

describe('The page of a record stated only from memory', () => {
	it('says so, and never that it is active or established', async () => {
		const words = await open()
		expect(words).toContain('de mémoire, à vérifier · date inconnue')
		expect(words).toContain('Statutde mémoire, à vérifier')
		expect(words).toContain('lien recensé, activité non confirmée')
		expect(words).not.toMatch(/\bactif|établi|\b1 source/)
		expect(words).not.toContain('general knowledge')
	})

	it('says so in English', async () => {
		expect(await open({}, 'en')).toContain('from memory, to be checked · date unknown')
	})

	it('says so in Chinese', async () => {
		expect(await open({}, 'zh')).toContain('凭记忆，待核实 · 日期不详')
	})
})

describe('The page of a record stated by a source', () => {
	const stated = { fromMemory: false, openness: 'ESTABLISHED', sources: [source('press')] }

	it('shows its status, its latest news and how old that is', async () => {
		const words = await open({ ...stated, lastNews: '2017' })
		expect(words).toContain('Statutactif')
		expect(words).toContain('Dernière trace2017')
		expect(words).toContain('dernière trace : 2017')
		expect(words).not.toContain('mémoire')
		expect(words).not.toContain('Fait retiré')
	})

	it('says first that it was retracted and why, and keeps its fields', async () => {
		const words = await open({ ...stated, retracted: 'Le compte rendu nomme une autre ville.' })
		expect(words).toMatch(/Fait retiré\s: Le compte rendu nomme une autre ville\./)
		expect(words.indexOf('Fait retiré')).toBeLessThan(words.indexOf('Ce qui est recensé'))
		expect(words).toContain('Côté françaisBrest Métropole')
	})
})

describe('Whom to call about a record', () => {
	it('is below its heading', async () => {
		const [actor] = LINK.actors
		const functions = [{ id: 'function:1', title: 'Chargée de mission', sources: [], event: null }]
		await open({ actors: [{ ...actor, functions }] })
		expect(screen.queryByRole('heading', { name: 'Qui appeler' })).not.toBeNull()
	})

	it('is left out if no function of its actors is known', async () => {
		await open()
		expect(screen.queryByRole('heading', { name: 'Qui appeler' })).toBeNull()
	})
})

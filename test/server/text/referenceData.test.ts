/** Every sentence of the reference data is well formed in the three languages. */

import { beforeAll, describe, expect, it } from 'vitest'
import { opportunityOf } from '../../../server/analysis/opportunities/opportunity'
import type { Opportunity, Overlap } from '../../../server/analysis/result'
import type { Message } from '../../../server/domain/message'
import type { GraphRecord, Language, StatedRecord } from '../../../server/domain/records'
import { opportunitySteps } from '../../../server/queries/detectOpportunities'
import { runToEnd } from '../../../server/snapshot/steps'
import { cypherOf } from '../../../server/text/cypherOf'
import type { NameIndex } from '../../../server/text/nameIndex'
import { createNameIndex } from '../../../server/text/nameIndex'
import { recordLabel } from '../../../server/text/recordLabel'
import { formatSentence, formatSentenceParts } from '../../../server/text/sentenceFormatter'
import { textOf } from '../../../server/text/sentenceParts'
import { overlapsIn } from '../../fixtures/overlaps'
import { CHINA, readWithUsed } from '../../fixtures/readWithUsed'
import { snapshotOf } from '../../fixtures/records'

const DATES = ['2010-07-01', '2017-01-31', '2026-11-25']
const LANGUAGES: readonly Language[] = ['fr', 'en', 'zh']

/** Patterns of faulty texts: raw values, ids, wrong spaces, typography of another language. */
const FAULTS: Readonly<Record<Language, RegExp>> = {
	fr: /undefined|null|NaN|[{}<>']| {2}|\w:(territory|mission)|[^\u00a0]:|[^\u202f][;?!]|«[^\u202f]|[^\u202f]»| [.,)]/,
	en: /undefined|null|NaN|[{}<>']| {2}| [.,;:)]/,
	zh: /undefined|null|NaN|[{}<>']|\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|，。|，，/u,
}

let records: readonly GraphRecord[]
let names: NameIndex
let overlaps: readonly Overlap[]
let opportunities: readonly Opportunity[]

beforeAll(async () => {
	const read = await readWithUsed(CHINA)
	records = read.records
	const snapshot = snapshotOf(read.records, read.datasets)
	const byId = new Map(read.records.map((record) => [record.id, record]))
	names = createNameIndex({ record: (id) => byId.get(id) ?? null, partner: snapshot.geography.partner })
	overlaps = DATES.flatMap((asOf) => overlapsIn(snapshot, { asOf }))
	opportunities = DATES.flatMap((asOf) =>
		runToEnd(opportunitySteps(snapshot, { asOf, includeScenario: false })).map((finding) =>
			opportunityOf(finding, snapshot),
		),
	)
})

const EVIDENCE = ['Mission', 'Partnership', 'Office', 'Wish', 'Event']

function isEvidence(record: GraphRecord): record is StatedRecord {
	return EVIDENCE.includes(record.kind)
}

function messagesOf(result: Overlap | Opportunity): readonly Message[] {
	const { title, sentence } = result
	if ('criteria' in result)
		return [
			title,
			sentence,
			result.basis,
			...result.wouldLower,
			...result.paths,
			...result.criteria.map((one) => one.sentence),
		]
	const more = [result.possibleSentence, result.crowding?.rateSentence].filter((one) => one != null)
	return [title, sentence, ...more, ...result.mitigations, ...result.factors.map((factor) => factor.sentence)]
}

function faultsOf(messages: readonly Message[]): string[] {
	return LANGUAGES.flatMap((language) =>
		messages
			.map((message) => formatSentence(message, language, names))
			.filter((text) => FAULTS[language].test(text)),
	)
}

describe('the sentences of the reference data', () => {
	it('are all well formed', () => {
		const messages = [...overlaps, ...opportunities].flatMap(messagesOf)
		expect(messages.length).toBeGreaterThan(500)
		expect(faultsOf(messages)).toEqual([])
	})
	it('have one link each and begin with a capital', () => {
		for (const { sentence } of [...overlaps, ...opportunities])
			for (const language of LANGUAGES) {
				const parts = formatSentenceParts(sentence, language, names)
				const stretches = parts.filter((part, index) => part.link && !parts[index - 1]?.link)
				expect(stretches.length, textOf(parts)).toBe(1)
				expect(textOf(parts)).toMatch(/^[^\p{Ll}]/u)
			}
	})
	it('label each record that can stand as evidence', () => {
		const labels = records.filter(isEvidence).map(recordLabel)
		expect(labels.length).toBeGreaterThan(200)
		expect(faultsOf(labels)).toEqual([])
	})
	it('come with Cypher that names all their evidence', () => {
		for (const result of [...overlaps, ...opportunities])
			for (const { recordId } of result.evidence) expect(cypherOf(result)).toContain(`'${recordId}'`)
	})
	it('include the two cases of the minutes', () => {
		const sentences = [...overlaps, ...opportunities].map(({ sentence }) =>
			formatSentence(sentence, 'fr', names),
		)
		expect(sentences).toContainEqual(
			expect.stringMatching(/^À Shanghai 上海, huit missions de sept collectivités/),
		)
		expect(sentences).toContainEqual(
			expect.stringMatching(
				/^À Qingdao 青岛, le bureau de la Région Pays de la Loire pourrait accueillir les Vosges/,
			),
		)
	})

	it('call a Région by its full name beside its office', () => {
		// A country within the French Republic has its article; a Région is « la Région Bretagne ».
		const regions = records
			.filter((record) => record.kind === 'Territory' && record.level === 'region')
			.map((record) => ('names' in record ? record.names.fr : ''))
			.filter((name) => name !== 'Polynésie française')
		expect(regions).toContain('Bretagne')
		const bare = new RegExp(
			`(?:bureau|bureaux|représentation|pavillon)\\s[^.:]{0,12}(?:de\\sla\\s|de\\sl’|du\\s|des\\s)(?:${regions.join('|')})(?![\\p{L}-])`,
			'iu',
		)
		const said = [...overlaps, ...opportunities]
			.flatMap(messagesOf)
			.concat(records.filter(isEvidence).map(recordLabel))
		const texts = said.map((message) => formatSentence(message, 'fr', names))
		expect(texts.filter((text) => /bureau de la Région/.test(text)).length).toBeGreaterThan(20)
		expect(texts.filter((text) => bare.test(text))).toEqual([])
		expect('le bureau de la Bretagne').toMatch(bare)
	})
	it('name their actors: Quimper in each of its own, a member’s authority only for that member', () => {
		const quimper = 'territory:FR:commune:29232'
		const own = opportunities.filter(({ actors, guest }) => guest === quimper || actors.includes(quimper))
		expect(own.length).toBeGreaterThan(0)
		for (const { sentence } of own) expect(formatSentence(sentence, 'fr', names)).toContain('Quimper')
		const said = opportunities.map(({ sentence }) => formatSentence(sentence, 'fr', names))
		// The Essonne is the authority of Paris-Saclay, and not of the Université de Lorraine.
		const beside = said.filter((text) => /Université de Lorraine.*y a aussi un lien/.test(text))
		expect(beside.length).toBeGreaterThan(0)
		for (const text of beside)
			expect(text).toMatch(/Une de leurs collectivités y a aussi un lien\s: l’Essonne/)
		expect(said.filter((text) => text.includes('Leur collectivité'))).toEqual([])
	})
	it('name the city of an office in a district, and its label names the district', () => {
		const pavilion = records.filter(isEvidence).find(({ id }) => id === 'office:R028')
		const inChengdu = overlaps.filter(
			({ kind, evidence }) =>
				kind === 'SAME_CITY_OFFICES' && evidence.some(({ recordId }) => recordId === pavilion?.id),
		)
		expect(inChengdu.length).toBeGreaterThan(0)
		for (const { sentence } of inChengdu) expect(formatSentence(sentence, 'fr', names)).toMatch(/^À Chengdu/)
		expect(pavilion && formatSentence(recordLabel(pavilion), 'fr', names)).toMatch(/à Pengzhou/)
	})
})

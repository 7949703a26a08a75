/**
 * Words on screens that a review found odd, long or wrong, one row each: no product text contains them, and the
 * wording that the review asked for, or a later decision, replaces them. The tests search the sentences of the
 * screens and the server, the words of the data sets, and every sentence about the reference data.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { MESSAGES, messagesIn } from '../../../client/text/messages'
import type { Language } from '../../../schema/enums'
import type { Opportunity, Overlap } from '../../../server/analysis/result'
import type { Message } from '../../../server/domain/message'
import { cachedNameIndex } from '../../../server/queries/caches'
import { CATALOGUE } from '../../../server/text/catalogues/index'
import { formatSentence } from '../../../server/text/sentenceFormatter'
import { overlapsIn } from '../../fixtures/overlaps'
import { CHINA, readWithUsed } from '../../fixtures/readWithUsed'
import { snapshotOf } from '../../fixtures/records'
import { opportunitiesIn } from '../../server/analysis/opportunities/kinds'

const ROOT = resolve(import.meta.dirname, '../../..')
const DATES = ['2010-07-01', '2017-01-31', '2026-11-25']

interface Row {
	/** The words that the review quotes. */
	readonly seen: string
	/** The same words in all their forms. */
	readonly banned: RegExp
	/** The replacement; null if there is none. */
	readonly better: RegExp | null
}

const FRENCH: readonly Row[] = [
	{
		seen: 'tiennent une représentation',
		banned: /\b(?:tiennent|tient|tenir|tenu)\b.{0,12} (?:représentation|bureau)/,
		better: /disposent d’une représentation/,
	},
	{
		seen: 'deux collectivités dont l’une contient l’autre ont chacune leurs liens',
		banned: /l’une contient l’autre|ont chacune leurs liens/,
		better: /la Région Bretagne et, sur son territoire, .* ont des liens distincts/,
	},
	{
		seen: 'S’y ajoute, sans compter à part',
		banned: /sans compter (?:à part|séparément)|S’y ajoutent?,/,
		better: /Autre présence, non comptée séparément : /,
	},
	{
		seen: 'acteurs qui comptent chacun pour un',
		banned: /compten?t? chacune? pour un/,
		better: /acteurs distincts/,
	},
	{ seen: 'au dossier', banned: /\b(?:au|du) dossier\b/, better: /recensé/ },
	{ seen: 'Lecture en cours', banned: /\blecture en cours|^lecture d/i, better: /Chargement…/ },
	{
		seen: 'Les deux listes ne montrent que ce qui concerne : Vosges',
		banned: /ne montren?t? que ce qui (?:vous )?concerne/,
		better: /Listes limitées : /,
	},
	{
		seen: 'tableau, acte par acte',
		banned: /\bactes? par acte|(?<!de bord )\btableau, /i,
		better: /tableau de bord, par type d’action/,
	},
	{ seen: 'Sortes de pistes', banned: /\bsortes? d/i, better: /Types de pistes/ },
	{
		seen: 'note (for a score)',
		banned: /^notes?\b|\b(?:la|une|sa|de) notes?\b|\bnotation\b|\bnotée?s?\b/i,
		better: /Score/,
	},
	{ seen: 'idée, opportunité (for a piste)', banned: /\bidées?\b|\bopportunités?\b/i, better: /piste/ },
	{ seen: 'en plus d’un lien à soi', banned: /liens? à soi/, better: /en plus de son propre lien/ },
	{
		seen: 'filières que les territoires se disputent d’ordinaire',
		banned: /se disputent|d’ordinaire/,
		better: /habituellement concurrente/,
	},
	{
		seen: '× 0,7 pour l’occasion',
		banned: /× ?0,|pour l’occasion/,
		better: /l’intensité est réduite de 30 % : « Exposition universelle/,
	},
	{
		seen: 'Là où personne n’est',
		banned: /où personne n’est/i,
		better: /Territoires et filières sans présence recensée/,
	},
	{
		seen: 'Ce qui tient à un seul',
		banned: /tien(?:t|nent) à un seul/i,
		better: /Lieux portés par un seul acteur/,
	},
	{
		seen: 'Fiches qui n’en font peut-être qu’une',
		banned: /n’en (?:font|sont|feraient) (?:peut-être )?qu’une/i,
		better: /Doublons possibles/,
	},
	{
		seen: 'Reliés autour de…, dont 11 de près',
		banned: /\breliée?s? (?:autour|de près|de loin)|dont \S+ de près/i,
		better: /^Autour \{centre_of\} : .*acteurs français, dont .*proches/,
	},
	{ seen: 'Pourquoi chacun en est', banned: /pourquoi chacune? en/i, better: /Pourquoi ils y figurent/ },
	{ seen: 'Sans valeur', banned: /\bsans valeur/i, better: /Non calculable/i },
	{ seen: 'villes de bureaux', banned: /villes? (?:de|à) bureaux/i, better: /villes à plusieurs bureaux/ },
	{ seen: 'Préfecture (Wuhan)', banned: /(?<!ville-)préfecture/i, better: /ville-préfecture/ },
	{
		seen: 'vers le pays partenaire',
		banned: /pays partenaires?\b/,
		better: /^missions parties de France$/,
	},
	{ seen: 'faite (mission)', banned: /^faites?\b(?! )|missions? faites?\b/i, better: /^effectuée$/ },
	{
		seen: 'Rien au dossier ne parle contre ces dates',
		banned: /parlen?t? contre/,
		better: /Aucun obstacle recensé à ces dates/,
	},
	{
		seen: 'le bureau de la Bretagne',
		banned: /\b(?:bureau|représentation)s? de (?:la Bretagne|l’Occitanie|la Normandie|l’Île-de-France)\b/,
		better: /(?:bureau|représentation) de la Région Bretagne/,
	},
	{
		seen: 'la Provence-Alpes-Côte d’Azur',
		banned: /\bla (?:Provence-Alpes|Auvergne-Rhône|Bourgogne-Franche|Centre-Val|Hauts-de|Nouvelle-Aq)/,
		better: /la Région (?:Provence-Alpes-Côte d’Azur|Auvergne-Rhône-Alpes)/,
	},
	{
		seen: 'jour de la réunion du groupe-pays',
		banned: /jour de la réunion/,
		better: /^exemple du 31 janvier 2017$/,
	},
	{ seen: 'aucune page n’est jamais renommée', banned: /renommée/, better: null },
	{
		seen: 'personne n’a rien demandé',
		banned: /personne n’a rien|n’(?:a|ont) rien demandé/i,
		better: /^piste calculée$/,
	},
	{
		seen: 'Ces 0 mission n’est liste non exhaustive',
		banned: /\b(?:ces|les|des) (?:0|1|zéro|une?) /i,
		better: /missions/,
	},
]

const ENGLISH: readonly Row[] = [
	{ seen: 'To pool', banned: /\bpool(?:ed|ing|s)?\b/i, better: /^Shared opportunities$/ },
	{
		seen: 'keep (an office)',
		banned: /\b(?:keep|keeps|kept|keeping) (?:an?|their|its|one) (?:office|representation)/i,
		better: /have an office/,
	},
	{ seen: 'My collectivité', banned: /collectivit(?!e, select)/i, better: /^My local authority$/ },
	{ seen: 'How scattered', banned: /\bscatter/i, better: /^Fragmentation$/ },
	{ seen: 'There might be in addition', banned: /there might be|in addition/i, better: /Possibly also /i },
	{ seen: 'act by act', banned: /\bact by act\b|\bkinds? of acts?\b/i, better: /by type of action/ },
	{ seen: 'crowding (beside overlap)', banned: /\bcrowd/i, better: /^Overlapping missions$/ },
]

let said: Readonly<Record<Language, readonly string[]>>

beforeAll(async () => {
	const { datasets, records } = await readWithUsed(CHINA)
	const snapshot = snapshotOf(records, datasets)
	const names = cachedNameIndex(snapshot.geography)
	const results = DATES.flatMap((asOf) => [
		...overlapsIn(snapshot, { asOf }),
		...opportunitiesIn(snapshot, { asOf, includeScenario: false }),
	])
	const messages = results.flatMap(messagesOf)
	const all = (language: Language): readonly string[] =>
		[
			...Object.values(messagesIn(language)),
			...Object.values(CATALOGUE).map((texts) => texts[language]),
			...wordsOfDatasets(language),
			...messages.map((message) => formatSentence(message, language, names)),
		].map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))
	said = { fr: all('fr'), en: all('en'), zh: all('zh') }
})

function messagesOf(result: Overlap | Opportunity): readonly Message[] {
	const { title, sentence } = result
	if ('criteria' in result) {
		const criteria = result.criteria.map((one) => one.sentence)
		return [title, sentence, result.basis, ...result.wouldLower, ...result.paths, ...criteria]
	}
	const more = [result.possibleSentence, result.crowding?.rateSentence].filter((one) => one != null)
	return [title, sentence, ...more, ...result.mitigations, ...result.factors.map((one) => one.sentence)]
}

/**
 * The data sets' own descriptions, of themselves and their country, and their sectors. Texts of sources stay as they
 * are.
 */
function wordsOfDatasets(language: Language): readonly string[] {
	const seeds = resolve(ROOT, 'seeds')
	const described = readdirSync(seeds)
		.map((set) => JSON.parse(readFileSync(resolve(seeds, set, 'dataset.json'), 'utf8')))
		.flatMap((one) => textsUnder(one, language))
	const sectors: Record<string, string>[] = parse(readFileSync(resolve(seeds, 'france/sectors.csv')), {
		columns: true,
	})
	return [...described, ...sectors.map((row) => row[`label_${language}`] ?? '')]
}

function textsUnder(value: unknown, language: Language): readonly string[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, one]) =>
		key === language && typeof one === 'string' ? [one] : textsUnder(one, language),
	)
}

/** Each text once: many results have the same sentence. */
const matching = (language: Language, rule: RegExp) => [
	...new Set(said[language].filter((text) => rule.test(text))),
]

describe('The review of the words', () => {
	it('covers all product texts', () => {
		for (const language of ['fr', 'en', 'zh'] as const) expect(said[language].length).toBeGreaterThan(5_000)
		expect(said.fr).toContain('Vosges')
	})

	it.each(FRENCH)('finds no « $seen » in French', ({ banned, better }) => {
		expect(matching('fr', banned)).toEqual([])
		if (better) expect(matching('fr', better)).not.toEqual([])
	})

	it.each(ENGLISH)('finds no "$seen" in English', ({ banned, better }) => {
		expect(matching('en', banned)).toEqual([])
		if (better) expect(matching('en', better)).not.toEqual([])
	})

	it.each([...FRENCH, ...ENGLISH].filter(({ seen }) => !seen.includes('(')))(
		'would find this again: $seen',
		({ seen, banned }) => {
			expect(seen).toMatch(banned)
		},
	)

	it('finds French names untranslated in Chinese texts', () => {
		expect(matching('zh', /Bretagne|Vosges|Pays de la Loire/).length).toBeGreaterThan(20)
		expect(matching('zh', /布列塔尼|孚日|卢瓦尔|诺曼底|法兰西岛|里昂市|罗讷/)).toEqual([])
	})

	it('finds no Latin name in Chinese texts for a place or body whose Chinese name the tables have', () => {
		expect(matching('zh', /青岛/).length).toBeGreaterThan(5)
		expect(matching('zh', /Qingdao|Shanghai 上海/)).toEqual([])
	})

	it('finds no Chinese title that can break inside a country’s name', () => {
		const [, , unbroken = ''] = /(.*?)<nowrap>(.*?)<\/nowrap>/.exec(MESSAGES['home.question'].zh) ?? []
		expect(unbroken).toMatch(/^\{where, select, none \{在\} other \{\{where\}的\}\}/)
		const titles = Object.entries(MESSAGES).filter(([key]) => /\.(?:title|question)$/.test(key))
		expect(titles.length).toBeGreaterThan(20)
		const others = titles.filter(
			([key, { zh }]) => key !== 'home.question' && /中国|\{(?:where|country)/.test(zh),
		)
		// The plain text of the same title, for the document's title.
		expect(others.map(([key]) => key)).toEqual(['home.title'])
		const utilities = readFileSync(resolve(ROOT, 'client/ui/css/utilities.css'), 'utf8')
		expect(utilities).toMatch(/\.no-wrap \{\s*white-space: nowrap;/)
	})
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../client/text/messages'
import type { Language } from '../../../schema/enums'
import { CATALOGUE } from '../../../server/text/catalogues/index'
import { createSentenceFormatter } from '../../../server/text/sentenceFormatter'
import { boardNames } from '../../server/text/boardNames'

/** Words that readers found odd, long or technical on the screens, and their replacements. */
const BANNED: readonly (readonly [language: Language, banned: RegExp, instead: string])[] = [
	['fr', /(tiennent|tient|tenir) (une représentation|un bureau)/, 'disposent d’une représentation'],
	['fr', /dont l’une contient/, 'la Région et Bordeaux, sur son territoire, y ont des liens distincts'],
	['fr', /sans compter à part/, 'Autre présence, non comptée séparément : Bordeaux Métropole'],
	['fr', /comptent chacune? pour un/, 'acteurs distincts'],
	['fr', /au dossier/, 'recensé'],
	['fr', /acteurs qui comptent/, 'acteurs distincts'],
	['fr', /\bpour l’occasion\b/, 'réduite de 30 % : Exposition universelle'],
	['fr', /^lecture |lecture en cours/i, 'Chargement…'],
	['fr', /ne montrent que ce qui concerne/, 'Listes limitées : Vosges'],
	['fr', /acte par acte|\bactes? à|tous les actes|sortes? d’acte/i, 'tableau de bord, par type d’action'],
	['fr', /\bsortes? de\b/i, 'type de'],
	['fr', /note (de la piste|calculée)/i, 'score'],
	['fr', /lien à soi/, 'son propre lien'],
	['fr', /se disputent/, 'filières habituellement concurrentes'],
	['fr', /multipliée par 0|× 0,7/, 'réduite de 30 %'],
	['fr', /où personne n’est|sans personne/i, 'sans présence recensée'],
	['fr', /ce qui tient à un seul/i, 'lieux portés par un seul acteur'],
	['fr', /n’en font peut-être qu’une|fiches en double/i, 'doublons possibles'],
	['fr', /reliés? (autour|de loin|de près)|, dont .* de près/i, 'Autour de… : 14 acteurs, dont 11 proches'],
	['fr', /pourquoi chacun en est/i, 'Pourquoi ils y figurent'],
	['fr', /sans valeur/i, 'non calculable'],
	['fr', /villes? de bureaux/, 'villes à plusieurs bureaux'],
	['fr', /vers le pays partenaire|du pays partenaire/, 'le nom du pays, ou « visite reçue en France »'],
	['fr', /^faite$/i, 'effectuée'],
	['fr', /parle contre/, 'Aucun obstacle recensé à ces dates'],
	['fr', /jour de la réunion/, 'exemple du 31 janvier 2017, dans les données'],
	['fr', /jamais renommée/, '(rien)'],
	['fr', /personne n’a rien demandé/i, 'piste calculée'],
	['fr', /n’est liste non exhaustive/, 'règles du pluriel'],
	['fr', /trace publique/, 'sources publiques'],
	['fr', /rendez-vous/, 'événement'],
	['fr', /\b(sa|la) fiche\b.*profil|ouvrir la fiche|voir sa fiche/i, 'profil, de la page d’un acteur'],
	['fr', /sans compter séparément/, 'Autre présence, non comptée séparément : Brest Métropole'],
	['fr', /n’(a|ont) rien demandé/, 'piste calculée'],
	['fr', /propositions?\b(?! de)/i, 'piste'],
	['fr', /partenariats?\b/i, 'lien'],
	['fr', /^rencontre$|ou rencontre|et rencontres/i, 'événement'],
	['fr', /cela ne dit pas qu/i, 'cela ne veut pas dire que'],
	['fr', /des nouvelles depuis/, 'trace de moins de dix ans'],
	['fr', /\bcroisée\b(?!, terminée)/i, 'matrice'],
	[
		'fr',
		/^nature$|même nature|nature de la source/i,
		'type ; « nature » est : filières concurrentes ou complémentaires',
	],
	['en', /\bto pool\b|\bpooled\b|possible pooling/i, 'Shared opportunities, could be shared'],
	['en', /\bideas?\b|\bthe lead\b/i, 'opportunity'],
	['en', /keeps? an office/, 'have an office'],
	['en', /(?<!local |Health |health )authorit(y|ies)\b/i, 'local authority'],
	['en', /how scattered/i, 'Fragmentation'],
	['en', /there might be in addition/i, 'Possibly also'],
	['en', /\bact by act\b|by act\b|kind of act\b/i, 'by type of action'],
	['en', /crowding/i, 'overlap, overlapping missions'],
	['en', /without counting apart/, 'not counted separately'],
	['en', /public trace/, 'public sources'],
	['en', /^reading (?!date)|^reading$/i, 'Loading…'],
	['en', /^no value/i, 'cannot be computed'],
	['en', /hangs? (on|by)/, 'rests on'],
	['en', /records (twice|that may be one)/i, 'possible duplicates'],
	['en', /\b(?<!Joint )bod(y|ies)\b/i, 'organisation'],
	['en', /\bproposals?\b/i, 'opportunity'],
	['en', /Nobody is known to have asked|asked for nothing/i, 'Computed, no known request'],
	['en', /before you leave|would (come|go)\b/i, 'Before you go; would appear, would disappear'],
	['en', /heard of/i, 'a trace within ten years'],
	['zh', /大都会/, '都会区'],
	['zh', /主体|法国各?方面?(?!均)|参与方数量|参与方之下/, '机构'],
	['zh', /[条项]联系|联系与|联系或|^联系$/, '合作关系'],
	['zh', /条合作关系|条关系/, '项合作关系'],
	['zh', /[个项]重叠/, '处重叠'],
	['zh', /(?<!联合出访|共建)机会/, '线索'],
	['zh', /建议(?!标准|权重|的会议|：|共用)/, '线索'],
	['zh', /交汇/, '重叠'],
	['zh', /节假日/, '公共假日'],
	['zh', /有据可查|记录在案|登记/, '有记录'],
	['zh', /从无日期/, '日期不详'],
	['zh', /停滞|不明/, '休眠、不详'],
	['zh', /有待确认|证据/, '待确认、依据'],
	['zh', /扎堆/, '访问重叠'],
	['zh', /分数/, '得分'],
	['zh', /交集|合作机会/, '重叠、线索'],
	['zh', /正在读取/, '正在加载'],
	['zh', /无数值/, '无法计算'],
	['zh', /无人提出|各方均未提出/, '系统推算线索'],
]

const SENTENCES = Object.entries({ ...CATALOGUE, ...MESSAGES })

describe('The words of the screens', () => {
	it.each(BANNED)('say in %s nothing that matches %s, instead: %s', (language, banned) => {
		// Only what actors propose to each other is called a proposal.
		const isNamedSo = (key: string) =>
			banned.test('proposition') || banned.test('proposal')
				? /^(proposals?\.|acceptedProposals\.|cases\.byProposal|kind\.AcceptedProposal|auditLog\.object\.proposal|auditLog\.verb\.closed_by_proposal|ownData\.category\.PROPOSAL|register\.places\.text\.PROPOSAL|retention\.category\.PROPOSALS|personalData\.periods\.texts|account\.tokensText)/.test(
						key,
					)
				: false
		const offenders = SENTENCES.filter(([key, texts]) => !isNamedSo(key) && banned.test(texts[language]))
		expect(offenders.map(([key, texts]) => `${key}: ${texts[language]}`)).toEqual([])
	})

	it('give a level of the data its whole name: « ville-préfecture », never just « préfecture »', () => {
		const { partner } = JSON.parse(
			readFileSync(resolve(import.meta.dirname, '../../../seeds/china/dataset.json'), 'utf8'),
		)
		const names = partner.levels.map((level: { names: { fr: string } }) => level.names.fr)
		expect(names).toContain('ville-préfecture')
		expect(names).not.toContain('préfecture')
	})

	it('call the reader’s own actor « Ma collectivité », "My local authority"', () => {
		const own = (key: 'home.mine' | 'perspectives.director') => [MESSAGES[key].fr, MESSAGES[key].en]
		expect(own('home.mine')).toEqual(['Ma collectivité', 'My local authority'])
		expect(own('perspectives.director')).toEqual(own('home.mine'))
	})

	it('give a Région with an office its full name: never « le bureau de la Bretagne »', () => {
		const { fr } = CATALOGUE['sharedOffice.title'] ?? { fr: '' }
		const said = (code: string) =>
			createSentenceFormatter({ 'test.text': { fr, en: fr, zh: fr } }).formatSentence(
				{
					key: 'test.text',
					values: {
						where: { inPlace: 'territory:CN:370200' },
						host: { actor: `territory:FR:region:${code}` },
						guest: { actor: 'territory:FR:departement:88' },
					},
				},
				'fr',
				boardNames,
			)
		expect(said('53')).toContain('le bureau de la Région Bretagne')
		expect(said('93')).toContain('le bureau de la Région Provence-Alpes-Côte d’Azur')
	})

	it('never break the name of a country in the Chinese question of the home page', () => {
		expect(MESSAGES['home.question'].zh).toMatch(/<nowrap>\{where/)
	})
})

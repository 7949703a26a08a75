import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../client/text/messages'
import type { Language } from '../../../schema/enums'
import { CATALOGUE } from '../../../server/text/catalogues/index'

/** What readers found odd, long or technical on the screens, and what stands instead. */
const BANNED: readonly (readonly [language: Language, banned: RegExp, instead: string])[] = [
	['fr', /(tiennent|tient|tenir) (une représentation|un bureau)/, 'disposent d’une représentation'],
	['fr', /dont l’une contient/, 'la Région et Bordeaux, sur son territoire, y ont des liens distincts'],
	['fr', /sans compter à part/, 'Bordeaux Métropole y est aussi, sans compter séparément'],
	['fr', /comptent chacune? pour un/, 'acteurs distincts'],
	['fr', /au dossier/, 'recensé'],
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
	['fr', /personne n’a rien demandé/i, 'piste spontanée'],
	['fr', /n’est pas toutes les missions/, 'règles du pluriel'],
	['fr', /trace publique/, 'sources publiques'],
	['fr', /rendez-vous/, 'événement'],
	['fr', /\b(sa|la) fiche\b.*profil|ouvrir la fiche|voir sa fiche/i, 'profil, de la page d’un acteur'],
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
	['zh', /扎堆/, '访问重叠'],
	['zh', /分数/, '得分'],
	['zh', /交集|合作机会/, '交叉、线索'],
	['zh', /正在读取/, '正在加载'],
	['zh', /无数值/, '无法计算'],
	['zh', /无人提出|各方均未提出/, '自发线索'],
]

const SENTENCES = Object.entries({ ...CATALOGUE, ...MESSAGES })

describe('The words of the screens', () => {
	it.each(BANNED)('say in %s nothing that matches %s, but: %s', (language, banned) => {
		const offenders = SENTENCES.filter(([, texts]) => banned.test(texts[language]))
		expect(offenders.map(([key, texts]) => `${key}: ${texts[language]}`)).toEqual([])
	})
})

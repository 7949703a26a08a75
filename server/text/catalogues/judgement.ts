import type { Catalogue } from '../catalogue'

/** What an actor's judgement says of an overlap that is back. */
export const judgement: Catalogue = {
	'judgement.changed': {
		fr: 'De retour depuis votre avis {judgedOn_of}{inherited, select, true {, repris d’un croisement voisin} other {}} : {added, plural, =0 {aucune fiche de plus} one {une fiche de plus} other {# fiches de plus}}, {removed, plural, =0 {aucune de moins} one {une de moins} other {# de moins}}, {revised, plural, =0 {aucune révisée} one {une révisée} other {# révisées}}.',
		en: 'Back since your judgement {judgedOn_of}{inherited, select, true {, taken over from a nearby overlap} other {}}: {added, plural, =0 {no more records} one {one more record} other {# more records}}, {removed, plural, =0 {none fewer} one {one fewer} other {# fewer}}, {revised, plural, =0 {none revised} one {one revised} other {# revised}}.',
		zh: '自{judgedOn}您作出判断{inherited, select, true {（沿用自相近的重叠）} other {}}以来有变动，现再次列出：新增{added}条记录，减少{removed}条，修订{revised}条。',
	},
}

import type { Catalogue } from '../catalogue'

const ACTORS_FR =
	'{same, select, true {garderait {actors, plural, one {# acteur} other {# acteurs}}} other {réunirait {actors, plural, one {# acteur} other {# acteurs}} au lieu de {actorsBefore}}}'
const ACTORS_EN =
	'{same, select, true {would keep {actors, plural, one {# actor} other {# actors}}} other {would bring together {actors, plural, one {# actor} other {# actors}} instead of {actorsBefore}}}'
const ACTORS_ZH = '{same, select, true {仍为{actors}个机构} other {将由{actorsBefore}个机构变为{actors}个}}'

/** What some changes would do, were they on record. */
export const whatIf: Catalogue = {
	'whatIf.overlap': {
		fr: `Un croisement{placed, select, true { {where}} other {}} {effect, select, COMES {apparaîtrait, d’intensité {level_lower}} GOES {disparaîtrait} other {${ACTORS_FR} ; son intensité, {level_lower}, {trend, select, up {augmenterait} down {diminuerait} other {ne changerait pas}}}}.`,
		en: `An overlap{placed, select, true { {where}} other {}} {effect, select, COMES {would appear, of {level_lower} intensity} GOES {would disappear} other {${ACTORS_EN}; its intensity, {level_lower}, {trend, select, up {would rise} down {would fall} other {would not change}}}}.`,
		zh: `{placed, select, true {{where}} other {}}{effect, select, COMES {将出现一处重叠，强度：{level}} GOES {的一处重叠将消失} other {的一处重叠${ACTORS_ZH}；强度（{level}）{trend, select, up {上升} down {下降} other {不变}}}}。`,
	},
	'whatIf.opportunity': {
		fr: 'Une piste{placed, select, true { {where}} other {}} {effect, select, COMES {apparaîtrait, d’un score de {score}} GOES {disparaîtrait} other {aurait un score de {score} au lieu de {scoreBefore}}}.',
		en: 'An opportunity{placed, select, true { {where}} other {}} {effect, select, COMES {would appear, with a score of {score}} GOES {would disappear} other {would have a score of {score} instead of {scoreBefore}}}.',
		zh: '{placed, select, true {{where}} other {}}{effect, select, COMES {将出现一条线索，得分{score}} GOES {的一条线索将消失} other {的一条线索得分将由{scoreBefore}变为{score}}}。',
	},
	'whatIf.sentence': {
		fr: '{any, select, true {Croisements : {comes, plural, =0 {aucun n’apparaîtrait} one {# apparaîtrait} other {# apparaîtraient}}, {goes, plural, =0 {aucun ne disparaîtrait} one {# disparaîtrait} other {# disparaîtraient}}, {changes, plural, =0 {aucun ne changerait} one {# changerait} other {# changeraient}}. Pistes : {opportunitiesCome, plural, =0 {aucune n’apparaîtrait} one {# apparaîtrait} other {# apparaîtraient}}, {opportunitiesGo, plural, =0 {aucune ne disparaîtrait} one {# disparaîtrait} other {# disparaîtraient}}, {opportunitiesChange, plural, =0 {aucune ne changerait} one {# changerait} other {# changeraient}}.} other {Aucun croisement ni aucune piste n’apparaîtrait, ne disparaîtrait ou ne changerait.}}',
		en: '{any, select, true {Overlaps: {comes, plural, =0 {none} other {#}} would appear, {goes, plural, =0 {none} other {#}} would disappear, {changes, plural, =0 {none} other {#}} would change. Opportunities: {opportunitiesCome, plural, =0 {none} other {#}} would appear, {opportunitiesGo, plural, =0 {none} other {#}} would disappear, {opportunitiesChange, plural, =0 {none} other {#}} would change.} other {No overlap and no opportunity would appear, disappear or change.}}',
		zh: '{any, select, true {重叠：出现{comes}处，消失{goes}处，变化{changes}处。线索：出现{opportunitiesCome}条，消失{opportunitiesGo}条，变化{opportunitiesChange}条。} other {没有重叠或线索会出现、消失或变化。}}',
	},
}

/** The address of every screen in each of its states, for checks that must hold on all of them. */
import { DAY } from './browser'

/** Checked as a visitor sees them; `accounts.deep.e2e.test.ts` signs in. */
export const ACCOUNTS = [
	'/connexion',
	'/premier-compte',
	'/invitation',
	'/mot-de-passe-oublie',
	'/mot-de-passe',
	'/lettres',
	'/ma-demande',
	'/nouvelle-adresse',
	'/compte',
	'/administration',
	'/contacts',
	'/mes-donnees',
	'/registre',
	'/conservation',
	'/journal',
] as const

/** Only for signed-in users: `accounts.deep.e2e.test.ts` checks them as an editor of an actor who also coordinates. */
export const SIGNED_IN_SCREENS = [
	'/mon-organisation',
	'/declarer',
	'/declarer?quoi=OFFICE',
	'/affaires',
	'/mes-propositions',
	'/propositions/nouvelle',
	'/administration',
	'/compte',
	'/contacts',
	'/fil',
] as const

/** The form of a report, and the page its link opens, as a visitor without a report sees them. */
export const REPORTS = ['/signaler', '/signaler?de=/fiches/mission:M012', '/signalement'] as const

/** What proposals show a visitor: `jointMission.e2e.test.ts` makes the same checks for the parties. */
const PROPOSALS = ['/mes-propositions', '/propositions/nouvelle', '/propositions/proposal:none'] as const

export const SCREENS = [
	'/',
	'/fil',
	'/fil?place=territory:CN:310000&kind=facts',
	'/?when=upcoming',
	'/?when=past&asOf=2017-01-31',
	'/?includeScenario=true&when=upcoming',
	'/croisements',
	'/croisements?group=none',
	'/croisements?group=french_actor&order=latest&includeScenario=true',
	'/croisements/overlap:c6521f1ee4fc',
	'/a-mettre-en-commun',
	'/a-mettre-en-commun?actor=territory:FR:region:52&weights=equity:60',
	'/a-mettre-en-commun?actor=territory:FR:region:52&act=host',
	'/a-mettre-en-commun?actor=territory:FR:commune:29232&kinds=common_stand',
	`/a-mettre-en-commun/opportunity:4c2143447fc7?asOf=${DAY}`,
	'/acteurs/territory:FR:region:52',
	'/acteurs/territory:CN:370200',
	'/acteurs/organisation:h-hcl',
	'/propositions',
	'/avant-de-partir',
	'/fiches/mission:M012',
	'/emiettement',
	'/emiettement?by=sector&asOf=2017-01-31',
	'/absences',
	'/absences?includeScenario=true',
	'/constellations',
	'/constellations?within=territory:FR:region:53&minConfidence=high&includeScenario=true',
	`/constellations/constellation:f76002b1bbc5?asOf=${DAY}`,
	'/doublons',
	'/explorer',
	'/explorer?as=map',
	'/explorer?as=timeline&chosen=territory:CN:310000',
	'/comparer',
	'/comparer?a=territory:FR:region:52&b=territory:FR:region:53',
	'/et-si',
	'/et-si?changes=end~partnership:P062~2027-01',
	'/donnees',
	'/accessibilite',
	'/donnees-personnelles',
	...ACCOUNTS,
	...REPORTS,
	...PROPOSALS,
	'/nulle-part',
] as const

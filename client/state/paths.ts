/** The paths of the screens: in French, stable, one for each record and result. */
import type { ActivityKind, ActivitySubjectKind } from '../../schema/activity'
import { isFrenchTerritory } from './address'

export const HOME_PATH = '/'
export const OVERLAPS_PATH = '/croisements'
export const OPPORTUNITIES_PATH = '/a-mettre-en-commun'
export const PRECHECK_PATH = '/avant-de-partir'
export const EXPLORER_PATH = '/explorer'
export const FRAGMENTATION_PATH = '/emiettement'
export const GAPS_PATH = '/absences'
export const CONSTELLATIONS_PATH = '/constellations'
export const COMPARE_PATH = '/comparer'
export const WHAT_IF_PATH = '/et-si'
export const DUPLICATES_PATH = '/doublons'
export const DATA_PATH = '/donnees'
export const ACCESSIBILITY_PATH = '/accessibilite'
/** What is kept of persons; letters to those who are informed lead there. */
export const PERSONAL_DATA_PATH = '/donnees-personnelles'
/** All that is held of who is signed in. */
export const OWN_DATA_PATH = '/mes-donnees'
/** What persons ask for about what is held of them. */
export const REGISTER_PATH = '/registre'
/** What is kept for how long. */
export const RETENTION_PATH = '/conservation'
/** The audit log. */
export const JOURNAL_PATH = '/journal'
export const SIGN_IN_PATH = '/connexion'
export const SETUP_PATH = '/premier-compte'
export const INVITATION_PATH = '/invitation'
export const FORGOTTEN_PASSWORD_PATH = '/mot-de-passe-oublie'
export const PASSWORD_PATH = '/mot-de-passe'
/** Where the letter to an address that is asked for leads. */
export const NEW_EMAIL_PATH = '/nouvelle-adresse'
export const ACCOUNT_PATH = '/compte'
export const ORGANISATION_PATH = '/mon-organisation'
export const DECLARE_PATH = '/declarer'
export const ADMINISTRATION_PATH = '/administration'
export const ACTIVITY_PATH = '/fil'
/** Where the link of a letter leads that stops it. */
export const STOP_LETTERS_PATH = '/lettres'
/** Where the link leads by which a request is followed that keeps the account apart. */
export const FOLLOWED_REQUEST_PATH = '/ma-demande'
/** What coordinators follow of each overlap. */
export const CASES_PATH = '/affaires'
export const REPORT_PATH = '/signaler'
/** Persons with a public function, for who may read them. */
export const CONTACTS_PATH = '/contacts'
export const PROPOSALS_PATH = '/mes-propositions'
/** What all parties accepted: for visitors what is public. */
export const ACCEPTED_PROPOSALS_PATH = '/propositions'
/** Where a proposal is drafted, or written anew. */
export const NEW_PROPOSAL_PATH = '/propositions/nouvelle'
/** Where the secret link of a report leads. */
export const FOLLOWED_REPORT_PATH = '/signalement'

export function overlapPath(id: string): string {
	return `${OVERLAPS_PATH}/${segment(id)}`
}

export function opportunityPath(id: string): string {
	return `${OPPORTUNITIES_PATH}/${segment(id)}`
}

export function proposalPath(id: string): string {
	return `${ACCEPTED_PROPOSALS_PATH}/${segment(id)}`
}

export function constellationPath(id: string): string {
	return `${CONSTELLATIONS_PATH}/${segment(id)}`
}

export function actorPath(id: string): string {
	return `/acteurs/${segment(id)}`
}

/** Where a link leads: a path, and the parameters that its screen has of its own. */
interface Target {
	readonly path: string
	readonly parameters?: Readonly<Record<string, string>>
}

/** Where an entry of the feed leads; null: to no page of its own. */
export function activityTarget(kind: ActivityKind, subject: ActivitySubjectKind, id: string): Target | null {
	// Told to the editors of the actor alone, who are those that may confirm.
	if (kind === 'REMINDED') return { path: `${ORGANISATION_PATH}#a-confirmer`, parameters: { pour: id } }
	const path = subjectPath(subject, id)
	return path === null ? null : { path }
}

/** What an entry of the feed is about; null: a page of no one thing. */
function subjectPath(subject: ActivitySubjectKind, id: string): string | null {
	switch (subject) {
		case 'RECORD':
			return recordPath(id)
		case 'ACTOR':
			return actorPath(id)
		case 'OVERLAP':
			return overlapPath(id)
		case 'OPPORTUNITY':
			return opportunityPath(id)
		case 'PROPOSAL':
			return proposalPath(id)
		case 'PAGE':
			return null
	}
}

/** The reports that wait for an answer, on the page of administration. */
export function reportsPath(): string {
	return `${ADMINISTRATION_PATH}#signalements`
}

/** A record: a link, a mission, an office, a wish or an event. */
export function recordPath(id: string): string {
	return `/fiches/${segment(id)}`
}

/**
 * Whether a path leads to something that only one partner country has: a result, a record, an actor of that country. French
 * territories are of all of them.
 */
export function isSubjectOfOneCountry(path: string): boolean {
	const [, screen, id] = path.split('/')
	return id !== undefined && id !== '' && !(screen === 'acteurs' && isFrenchTerritory(id))
}

/** Ids hold `:`, which needs no escape in a path; all else does. */
function segment(id: string): string {
	return encodeURIComponent(id).replaceAll('%3A', ':')
}

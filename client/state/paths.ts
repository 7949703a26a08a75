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
/** The notice on personal data, linked from letters to the persons concerned. */
export const PERSONAL_DATA_PATH = '/donnees-personnelles'
/** All data held about the signed-in person. */
export const OWN_DATA_PATH = '/mes-donnees'
/** The register of requests about personal data. */
export const REGISTER_PATH = '/registre'
/** How long data are kept. */
export const RETENTION_PATH = '/conservation'
/** The audit log. */
export const AUDIT_LOG_PATH = '/journal'
export const SIGN_IN_PATH = '/connexion'
export const SETUP_PATH = '/premier-compte'
export const INVITATION_PATH = '/invitation'
export const FORGOTTEN_PASSWORD_PATH = '/mot-de-passe-oublie'
export const PASSWORD_PATH = '/mot-de-passe'
/** Confirms a new email address; the letter to that address links here. */
export const NEW_EMAIL_PATH = '/nouvelle-adresse'
export const ACCOUNT_PATH = '/compte'
export const ORGANISATION_PATH = '/mon-organisation'
export const DECLARE_PATH = '/declarer'
export const ADMINISTRATION_PATH = '/administration'
export const ACTIVITY_PATH = '/fil'
/** Stops letters; each letter links here. */
export const STOP_LETTERS_PATH = '/lettres'
/** Follows a request about personal data by a secret link, without an account. */
export const FOLLOWED_REQUEST_PATH = '/ma-demande'
/** The cases in which coordinators follow overlaps. */
export const CASES_PATH = '/affaires'
export const REPORT_PATH = '/signaler'
/** Persons with a public function, for readers who may see them. */
export const CONTACTS_PATH = '/contacts'
export const PROPOSALS_PATH = '/mes-propositions'
/** Accepted proposals; visitors see the public ones. */
export const ACCEPTED_PROPOSALS_PATH = '/propositions'
/** Drafts a proposal, or changes one. */
export const NEW_PROPOSAL_PATH = '/propositions/nouvelle'
/** Follows a report by its secret link. */
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

/** The path of a link, and the parameters of its screen. */
interface Target {
	readonly path: string
	readonly parameters?: Readonly<Record<string, string>>
}

/** Where an entry of the feed leads; null: it has no page. */
export function activityTarget(kind: ActivityKind, subject: ActivitySubjectKind, id: string): Target | null {
	// Only editors of the actor get this entry, and they may confirm.
	if (kind === 'REMINDED') return { path: `${ORGANISATION_PATH}#a-confirmer`, parameters: { pour: id } }
	const path = subjectPath(subject, id)
	return path === null ? null : { path }
}

/** The page of the subject of an entry; null: it has none. */
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

/** The reports to answer, on the administration page. */
export function reportsPath(): string {
	return `${ADMINISTRATION_PATH}#signalements`
}

/** A record: a link, a mission, an office, a wish or an event. */
export function recordPath(id: string): string {
	return `/fiches/${segment(id)}`
}

/**
 * Whether a path leads to something that only one partner country has: a result, a record or one of its
 * actors. All countries share the French territories.
 */
export function isSubjectOfOneCountry(path: string): boolean {
	const [, screen, id] = path.split('/')
	return id !== undefined && id !== '' && !(screen === 'acteurs' && isFrenchTerritory(id))
}

/** Escapes an id for a path, except `:`, which needs no escape. */
function segment(id: string): string {
	return encodeURIComponent(id).replaceAll('%3A', ':')
}

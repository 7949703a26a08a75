import type { AccountRole } from '../../graphql/generated/types'
import { useCountries } from '../../state/countries'
import { useText } from '../../text/useText'

/** A role as the API gives it. */
export interface RoleParts {
	readonly role: AccountRole
	readonly group: string | null
	readonly actorId: string | null
	/** null if the actor is no longer on record. */
	readonly actor: { readonly name: string } | null
}

/** A role in words: « répond pour Vosges ». */
export function useRoleWords(): (role: RoleParts) => string {
	const { translate } = useText()
	const { all } = useCountries()
	return ({ role, group, actorId, actor }) =>
		translate(`account.role.${role}`, {
			group: all.find(({ code }) => code === group)?.name ?? group ?? '',
			actor: actor?.name ?? actorId ?? '',
		})
}

/** The same text for the same role. */
export function roleKey({ role, group, actorId }: Omit<RoleParts, 'actor'>): string {
	return [role, group, actorId].join(' ')
}

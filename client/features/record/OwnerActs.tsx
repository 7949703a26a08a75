import { useQuery } from '@apollo/client/react'
import { OwnerOfRecordDocument } from '../../graphql/generated/OwnerOfRecord'
import { DECLARE_PATH } from '../../state/paths'
import { useSignedInRoles } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'

/**
 * What whoever answers for a record can do with it. The server says whether the reader does: visitors and those who are no
 * editors do not ask, and a refusal is no error of the page.
 */
export function OwnerActs({ id }: { id: string }) {
	const { translate } = useText()
	const { to, asOf } = useAddress()
	const isEditor = useSignedInRoles().includes('EDITOR')
	const { data } = useQuery(OwnerOfRecordDocument, {
		variables: { id },
		skip: !isEditor || asOf !== null,
		fetchPolicy: 'network-only',
		errorPolicy: 'ignore',
	})
	if (!isEditor || asOf !== null || !data?.ownRecord?.owner) return null
	const { kind, owner } = data.ownRecord
	const form = (parameters: Record<string, string> = {}): string =>
		to(DECLARE_PATH, {}, { pour: owner.id, fiche: id, ...parameters })
	return (
		<div className="actions">
			<ButtonLink to={form()}>{translate('record.change')}</ButtonLink>
			{(kind === 'PARTNERSHIP' || kind === 'OFFICE') && (
				<ButtonLink to={form({ statut: 'FERME' })}>{translate('record.end')}</ButtonLink>
			)}
			{kind === 'MISSION' && (
				<ButtonLink to={form({ statut: 'CANCELLED' })}>{translate('record.cancel')}</ButtonLink>
			)}
		</div>
	)
}

import { useQuery } from '@apollo/client/react'
import { RecordStandingDocument } from '../../graphql/generated/RecordStanding'
import { useAddress } from '../../state/useAddress'
import { OwnerPanel } from './OwnerPanel'
import { PartyPanel } from './PartyPanel'

/** An editor's actions on a record: owners change it, other parties answer. */
export function RecordStandingPanel({ id }: { id: string }) {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(RecordStandingDocument, {
		variables: { id, language },
		fetchPolicy: 'cache-and-network',
		// Shows nothing for a record that the reader may not see.
		errorPolicy: 'ignore',
	})
	const standing = data?.recordStanding
	if (!standing) return null
	return (
		<>
			{standing.own && <OwnerPanel own={standing.own} />}
			{standing.parts.map((part) => (
				<PartyPanel key={part.actorId} id={id} part={part} />
			))}
		</>
	)
}

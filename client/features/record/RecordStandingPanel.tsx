import { useQuery } from '@apollo/client/react'
import { RecordStandingDocument } from '../../graphql/generated/RecordStanding'
import { useAddress } from '../../state/useAddress'
import { OwnerPanel } from './OwnerPanel'
import { PartyPanel } from './PartyPanel'

/** What an editor can do about a record: who answers for it changes it, other parties say a word of it. */
export function RecordStandingPanel({ id }: { id: string }) {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(RecordStandingDocument, {
		variables: { id, language },
		fetchPolicy: 'cache-and-network',
		// Of a record that the reader does not see there is nothing to say here.
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

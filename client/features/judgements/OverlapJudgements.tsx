import { useQuery } from '@apollo/client/react'
import { CasesOfOverlapDocument } from '../../graphql/generated/CasesOfOverlap'
import { OwnJudgementsDocument } from '../../graphql/generated/OwnJudgements'
import { useAddress } from '../../state/useAddress'
import { CasePanel } from './CasePanel'
import { VerdictPanel } from './VerdictPanel'

/**
 * The judgements of an overlap, for readers who answer for one of its actors or coordinate the group; nothing
 * for others, or if the overlap cannot be judged.
 */
export function OverlapJudgements({ overlap }: { overlap: string }) {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const isJudged = asOf === null && !includeScenario
	const variables = { overlap, language }
	const own = useQuery(OwnJudgementsDocument, {
		variables,
		fetchPolicy: 'cache-and-network',
		skip: !isJudged,
	})
	const followed = useQuery(CasesOfOverlapDocument, {
		variables,
		fetchPolicy: 'cache-and-network',
		skip: !isJudged,
	})
	const standings = own.data?.ownJudgements ?? []
	return (
		<>
			{standings.length > 0 && <VerdictPanel overlap={overlap} own={standings} />}
			{(followed.data?.casesOfOverlap ?? []).map((one) => (
				<CasePanel key={one.id} followed={one} />
			))}
		</>
	)
}

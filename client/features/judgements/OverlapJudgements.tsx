import { useQuery } from '@apollo/client/react'
import { CasesOfOverlapDocument } from '../../graphql/generated/CasesOfOverlap'
import { OwnJudgementsDocument } from '../../graphql/generated/OwnJudgements'
import { useAddress } from '../../state/useAddress'
import { CasePanel } from './CasePanel'
import { VerdictPanel } from './VerdictPanel'

/**
 * Beside an overlap, for whoever answers for one of those in it, or coordinates the group: what they say of it. Nothing for everybody
 * else, nor where the overlap is not one of those that can be judged.
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

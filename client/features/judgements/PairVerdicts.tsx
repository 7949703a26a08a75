import { useMutation, useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import { JudgePairDocument } from '../../graphql/generated/JudgePair'
import { PairJudgementsDocument } from '../../graphql/generated/PairJudgements'
import type { PairJudgementsQuery } from '../../graphql/generated/types'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { useWrite } from '../../views/write/useWrite'
import styles from './Judgements.module.css'
import { ReasonForm } from './ReasonForm'

type Said = NonNullable<PairJudgementsQuery['pairJudgements']>[number]

const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const

/**
 * The verdicts on a pair of records, for readers who answer for both or coordinate the group; nothing for
 * others.
 *
 * @param pairs all pairs of the list, asked about together.
 */
export function PairVerdicts({ pair, pairs }: { pair: string; pairs: readonly string[] }) {
	const { languageArgument: language } = useAddress()
	const name = useSignedInName()
	const { data } = useQuery(PairJudgementsDocument, {
		variables: { pairs: [...pairs], language },
		fetchPolicy: 'cache-and-network',
		skip: name === null,
	})
	const said = (data?.pairJudgements ?? []).filter((one) => one.pair === pair)
	return (
		<>
			{said.map((one) => (
				<PairVerdict key={one.actorId ?? one.group} said={one} />
			))}
		</>
	)
}

function PairVerdict({ said }: { said: Said }) {
	const { translate, date } = useText()
	const write = useWrite('judgement')
	const [judge] = useMutation(JudgePairDocument)
	const [chosen, setChosen] = useState<(typeof VERDICTS)[number] | null>(null)
	const id = useId()
	const name = said.actor?.name ?? said.actorId
	return (
		<section className="side-section">
			<h3>
				{name === null
					? translate('judgements.pair.coordination')
					: translate('judgements.pair.actor', { actor: name })}
			</h3>
			{said.verdict !== null && said.judgedOn !== null && (
				<div className="space-above">
					<p className="small">
						<b>{translate(`judgements.pair.verdict.${said.verdict}`)}</b>{' '}
						<span className="soft">{translate('judgements.pair.on', { day: date(said.judgedOn) })}</span>
						{said.hasChanged && <> {translate('judgements.pair.changed')}</>}
					</p>
					{said.reason !== '' && <p className="quoted small">{said.reason}</p>}
				</div>
			)}
			<div className={styles.verdicts}>
				{VERDICTS.map((verdict) => (
					<Button
						key={verdict}
						aria-expanded={chosen === verdict}
						aria-controls={id}
						onClick={() => setChosen(chosen === verdict ? null : verdict)}
					>
						{translate(`judgements.pair.act.${verdict}`)}
					</Button>
				))}
			</div>
			<div id={id}>
				{chosen !== null && (
					<ReasonForm
						key={chosen}
						title={translate(`judgements.pair.act.${chosen}`)}
						hint={translate('judgements.pair.means')}
						reader={
							name === null
								? translate('cases.whoReads')
								: translate('judgements.pair.whoReads', { actor: name })
						}
						first={said.verdict === chosen ? said.reason : ''}
						isReasonNeeded={chosen !== 'UNSURE'}
						write={write}
						subject={`${said.pair} ${said.actorId ?? said.group}`}
						said={translate('judgements.saved')}
						onClose={() => setChosen(null)}
						send={(reason, key) => {
							const { pair, actorId: actor, group, version } = said
							return judge({ variables: { pair, actor, group, verdict: chosen, reason, version, key } })
						}}
					/>
				)}
			</div>
		</section>
	)
}

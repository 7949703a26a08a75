import { skipToken, useQuery } from '@apollo/client/react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import type { WhatIfChange } from '../../graphql/generated/types'
import { WhatIfPageDocument } from '../../graphql/generated/WhatIfPage'
import { useAddress } from '../../state/useAddress'
import {
	type ChosenChange,
	formatWhatIfChanges,
	MAX_CHANGES_IN_ADDRESS,
	parseWhatIfChanges,
} from '../../state/whatIfChanges'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { Share } from '../../views/share/Share'
import { ChangeForms } from './ChangeForms'
import { ChangeSentence } from './ChangeSentence'
import { WhatIfEffects } from './WhatIfEffects'

/** Tries changes without saving them: one more mission, offices that merge, a link that ends. */
export function WhatIfPage() {
	const { translate } = useText()
	const { query, filtered, go, languageArgument: language, asOf, includeScenario } = useAddress()
	const changes = parseWhatIfChanges(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const result = useQuery(
		WhatIfPageDocument,
		changes.length === 0
			? skipToken
			: { variables: { language, changes: changes.map(changeToInput), filter: { asOf, includeScenario } } },
	)
	const tryThese = (next: readonly ChosenChange[]): void =>
		go(filtered(formatWhatIfChanges(next)), { replace: true })
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('whatIf.title')}
				standfirst={translate('whatIf.standfirst')}
				coverage={coverage}
			/>
			{changes.length < MAX_CHANGES_IN_ADDRESS && (
				<ChangeForms onAdd={(change) => tryThese([...changes, change])} />
			)}
			<section className="block">
				<h2>{translate('whatIf.tried', { count: changes.length })}</h2>
				<ol className="rows">
					{changes.map((change, index) => (
						<li key={JSON.stringify(change)} className="line">
							<ChangeSentence change={change} />
							<Button kind="quiet" onClick={() => tryThese(changes.filter((_, other) => other !== index))}>
								{translate('whatIf.remove')}
							</Button>
						</li>
					))}
				</ol>
				<p className="caption">{translate('whatIf.notSaved')}</p>
			</section>
			{changes.length > 0 && (
				<Answer of={result} reading={translate('whatIf.reading')}>
					{({ whatIf }) => (
						<>
							<Share title={translate('whatIf.title')} sentence={translate('whatIf.standfirst')} />
							<WhatIfEffects whatIf={whatIf} />
						</>
					)}
				</Answer>
			)}
		</div>
	)
}

/** A change as the API takes it. */
function changeToInput(change: ChosenChange): WhatIfChange {
	switch (change.kind) {
		case 'mission': {
			const { actor, place, start, end } = change
			return { addMission: { actor, places: [place], start, end } }
		}
		case 'merge':
			return { mergeOffices: [...change.offices] }
		case 'end':
			return { endRecord: { record: change.record, date: change.date } }
	}
}

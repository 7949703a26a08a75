import { useState } from 'react'
import { saveFile } from '../../export/saveFile'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { copyText } from '../share/copyText'
import { EVIDENCE_COLUMNS, type EvidenceLine, evidenceFileLines } from '../table/evidence'
import { ReportErrorLink } from './ReportErrorLink'
import styles from './ResultActions.module.css'

interface Props {
	lines: readonly EvidenceLine[]
	/** Name of the exported file, without its ending; ours, never a record's text. */
	fileName: string
	cypher?: string
}

/** Actions on a result: copy its query, export its evidence, write to those who keep the data. */
export function ResultActions({ lines, fileName, cypher }: Props) {
	const { translate, language } = useText()
	const { to } = useAddress()
	const exportCsv = (): void =>
		saveFile(
			{ fileName, columns: EVIDENCE_COLUMNS, pathOf: (id) => to(recordPath(id)) },
			evidenceFileLines(lines),
			{ translate, language },
		)
	return (
		<div className={`line screen-only ${styles.toolsLine}`}>
			<button type="button" className="link-button" onClick={exportCsv}>
				{translate('result.csv')}
			</button>
			<ReportErrorLink />
			{cypher && (
				<details className="disclosure">
					<summary>{translate('result.cypher')}</summary>
					<Query text={cypher} />
				</details>
			)}
		</div>
	)
}

function Query({ text }: { text: string }) {
	const { translate } = useText()
	const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
	const copy = async (): Promise<void> => {
		// If copying is refused, the text can still be selected.
		setOutcome((await copyText(text)) ? 'copied' : 'copyFailed')
	}
	return (
		<div className={styles.query}>
			<p className="caption">{translate('result.cypherNote')}</p>
			<section aria-label={translate('result.cypher')}>
				<pre>
					<code translate="no">{text}</code>
				</pre>
			</section>
			<Button onClick={() => void copy()}>{translate('result.copy')}</Button>{' '}
			<span role="status" className="caption">
				{outcome && translate(`result.${outcome}`)}
			</span>
		</div>
	)
}

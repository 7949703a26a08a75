import { useText } from '../../text/useText'
import { selectionFilter } from './explorerFilter'
import type { ExplorerViewProps } from './useExplorerRecords'
import styles from './ViewQueries.module.css'
import { cypherOfRecords, graphqlOf, MAX_CYPHER_IDS } from './viewQueries'

/** The queries behind the view, to be run on the API or the database. */
export function ViewQueries({ view, data }: Pick<ExplorerViewProps, 'view' | 'data'>) {
	const { translate } = useText()
	const { query, variables } = graphqlOf(view, selectionFilter(data.filter, view) ?? data.filter)
	const pages = data.selection ?? data.all
	const cypher = cypherOfRecords(pages.records.map(({ record }) => record.id))
	return (
		<div className={styles.queries}>
			<details className="disclosure">
				<summary>{translate('perspectives.graphql')}</summary>
				<Code text={`${query}\n\n${variables}`} />
			</details>
			{cypher && (
				<details className="disclosure">
					<summary>{translate('perspectives.cypher')}</summary>
					{pages.records.length > MAX_CYPHER_IDS && (
						<p className="caption">{translate('perspectives.cypherCut', { count: MAX_CYPHER_IDS })}</p>
					)}
					<Code text={cypher} />
				</details>
			)}
		</div>
	)
}

function Code({ text }: { text: string }) {
	return (
		<pre>
			<code translate="no">{text}</code>
		</pre>
	)
}

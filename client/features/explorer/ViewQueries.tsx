/** The view as an analyst would ask for it: GraphQL of the API, Cypher of the database. */
import type { GraphFilter } from '../../graphql/generated/types'
import type { ExplorerView } from '../../state/explorerView'
import { useText } from '../../text/useText'
import styles from './Explorer.module.css'
import { selectionFilter } from './explorerFilter'
import type { ViewProps } from './explorerViews'
import { DIMENSION_OF_AXIS } from './matrix/matrixPicture'

/** The queries behind the view, to be run on the API or the database. */
export function ViewQueries({ view, data }: Pick<ViewProps, 'view' | 'data'>) {
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

interface QueryText {
	readonly query: string
	/** JSON. */
	readonly variables: string
}

/** The records of the selection; of the matrix, their counts. */
export function graphqlOf(view: ExplorerView, filter: GraphFilter): QueryText {
	const known = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null))
	if (view.as !== 'matrix') return { query: RECORDS, variables: JSON.stringify({ filter: known }, null, 2) }
	const variables = {
		rows: DIMENSION_OF_AXIS[view.rows],
		columns: DIMENSION_OF_AXIS[view.columns],
		filter: known,
	}
	return { query: MATRIX, variables: JSON.stringify(variables, null, 2) }
}

const RECORDS = `query Records($filter: GraphFilter) {
  records(first: 200, filter: $filter) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind
      lastNews
      period { start end }
      record { id label }
      ends {
        french { actor { id name } holders { id name } }
        partner { actor { id name } holders { id name } }
      }
    }
  }
}`

const MATRIX = `query Matrix($rows: MatrixDimension!, $columns: MatrixDimension!, $filter: GraphFilter) {
  matrix(rows: $rows, columns: $columns, filter: $filter) {
    recordsTotal
    unplacedTotal
    rows { key name count }
    columns { key name count crossing { id certainty heads } }
    cells { row column count overlapCertainty opportunityCount }
  }
}`

/** A query of more ids than this cannot be read. */
export const MAX_CYPHER_IDS = 200

/**
 * The records of the view with whom and what they point to, one row a relation. It is made of fixed text and of public ids
 * of records; whatever else stands in an id is left out. null if there is none.
 */
export function cypherOfRecords(ids: readonly string[]): string | null {
	const literals = ids
		.filter((id) => /^[a-z]+:[A-Za-z0-9._:-]{1,100}$/.test(id))
		.slice(0, MAX_CYPHER_IDS)
		.map((id) => `'${id}'`)
	if (literals.length === 0) return null
	return [
		'MATCH (record)-[relation]->(other)',
		`WHERE record.id IN [${literals.join(', ')}]`,
		'RETURN record.id AS id, labels(record) AS labels, type(relation) AS relation,',
		'  coalesce(other.nameFr, other.title, other.id) AS other',
		'ORDER BY id, relation, other',
	].join('\n')
}

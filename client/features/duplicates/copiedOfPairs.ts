import type { DuplicateListQuery } from '../../graphql/generated/types'
import type { CopiedContent } from '../../views/share/copiedContent'

/** The content of a dated copy: the records of the pairs, each once; those of other pairs are counted. */
export function copiedOfPairs({ edges, totalCount }: DuplicateListQuery['duplicates']): CopiedContent {
	const byId = new Map(
		edges.flatMap(({ node }) =>
			node.records.map(
				({ id, label, record }) => [id, { id, label, version: record?.version ?? 1 }] as const,
			),
		),
	)
	return {
		of: 'evidence',
		items: [...byId.values()],
		total: byId.size + 2 * (totalCount - edges.length),
	}
}

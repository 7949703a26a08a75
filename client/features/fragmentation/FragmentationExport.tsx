import type { FragmentationScope } from '../../../schema/enums'
import { MAX_PAGE_SIZE } from '../../../schema/limits'
import { type FileColumn, lastColumns, roundToHundredths } from '../../export/fileColumns'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { FragmentationExportDocument } from '../../graphql/generated/FragmentationExport'
import type { FragmentationExportQuery } from '../../graphql/generated/types'
import { actorPath, FRAGMENTATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import type { CopiedContent } from '../../views/share/copiedContent'
import { Share } from '../../views/share/Share'
import { nameOfIndex } from './fragmentationIndex'

/** Exports the indexes of the scope as a file or by mail. */
export function FragmentationExport({ by }: { by: FragmentationScope }) {
	const { translate } = useText()
	const ask = useFreshQuery()
	const { to, asOf, includeScenario, languageArgument: language } = useAddress()
	const filter = { asOf, includeScenario }
	const scope = by.toLowerCase()
	// A sector has no page of its own; its line links to its list.
	const pathOf = (id: string): string =>
		by === 'SECTOR' ? to(FRAGMENTATION_PATH, {}, { by: scope }) : to(actorPath(id))
	const copied = async (signal: AbortSignal) => {
		const variables = { by, language, filter, first: MAX_PAGE_SIZE, after: null }
		return copiedOfIndexes((await ask(FragmentationExportDocument, variables, signal)).fragmentation)
	}
	return (
		<div className="export-actions">
			<ListExport
				// Another list has its own export, without the messages of the last one.
				key={JSON.stringify([by, filter, language])}
				fileName={`constellations-emiettement-${scope}`}
				columns={fragmentationColumns(by)}
				pathOf={pathOf}
				read={async (after, signal) => {
					const data = await ask(
						FragmentationExportDocument,
						{ by, language, filter, first: MAX_PAGE_SIZE, after },
						signal,
					)
					const items = data.fragmentation.map((index) => ({ ...index, id: index.key }))
					const last = items.length === MAX_PAGE_SIZE ? items.at(-1) : undefined
					return { items, total: items.length, next: last?.key ?? null }
				}}
			/>
			<Share
				title={translate('fragmentation.title')}
				sentence={translate('fragmentation.standfirst')}
				copied={copied}
			/>
		</div>
	)
}

type Indexes = FragmentationExportQuery['fragmentation']

/** The content of a dated copy of the plot: its lines, each with its number of records. */
export function copiedOfIndexes(indexes: Indexes): CopiedContent {
	const items = indexes.map((index) => ({
		id: index.key,
		version: index.evidenceCount,
		label: nameOfIndex(index),
	}))
	return { of: 'results', items, total: items.length }
}

/** The columns of exported indexes: one line for each, also for those without a value. */

/** An exported index, whose id is its key. */
export type ExportedIndex = FragmentationExportQuery['fragmentation'][number] & { readonly id: string }

type Size = ExportedIndex['sizes'][number]['size']

export function fragmentationColumns(by: FragmentationScope): readonly FileColumn<ExportedIndex>[] {
	return [
		{ head: 'fragmentation.scopes', cell: (_, { translate }) => translate(`fragmentation.scope.${by}`) },
		{ head: 'fragmentation.name', cell: nameOfIndex },
		{ head: 'files.summary', cell: ({ effectiveNumber }) => effectiveNumber.sentence },
		{ head: 'files.actorCount', cell: ({ actorCount }) => actorCount },
		{ head: 'files.index', cell: ({ effectiveNumber }) => rounded(effectiveNumber.value) },
		{
			head: 'files.indexEstablished',
			cell: ({ effectiveEstablished }) => rounded(effectiveEstablished.value),
		},
		ofSize('files.size.SMALL', 'SMALL'),
		ofSize('files.size.MEDIUM', 'MEDIUM'),
		ofSize('files.size.LARGE', 'LARGE'),
		ofSize('files.size.UNKNOWN', 'UNKNOWN'),
		{ head: 'files.confirmed', cell: ({ coverage }) => coverage.confirmed },
		...lastColumns<ExportedIndex>(),
	]
}

function rounded(value: number | null): number | null {
	return value === null ? null : roundToHundredths(value)
}

/** The column of the number of actors in places of one size. */
function ofSize(head: `files.size.${Size}`, size: Size): FileColumn<ExportedIndex> {
	return { head, cell: ({ sizes }) => sizes.find((one) => one.size === size)?.actors ?? 0 }
}

import type { useText } from '../text/useText'
import { toCsv } from './csv'
import { downloadText } from './download'
import { type FileColumn, fileRow } from './fileColumns'

interface FileOfList<Item> {
	/** Name of the file, without its ending; ours, never a record's text. */
	readonly fileName: string
	readonly columns: readonly FileColumn<Item>[]
	/** The page of a result, from the root of the site. */
	readonly pathOf: (id: string) => string
}

/** Saves a list as a CSV file in the reader's language, with whole addresses. */
export function saveFile<Item>(
	{ fileName, columns, pathOf }: FileOfList<Item>,
	items: readonly Item[],
	{ translate, language }: Pick<ReturnType<typeof useText>, 'translate' | 'language'>,
): void {
	const pageOf = (id: string) => `${window.location.origin}${pathOf(id)}`
	const heads = columns.map(({ head }) => translate(head))
	const rows = items.map((item) => fileRow(columns, item, { translate, pageOf }))
	downloadText(`${fileName}.csv`, toCsv(heads, rows, language), 'text/csv;charset=utf-8')
}

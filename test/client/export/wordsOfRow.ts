/** A row of a file in French, each cell under the words of its heading. */

import type { Cell } from '../../../client/export/csv'
import { type FileColumn, fileRow } from '../../../client/export/fileColumns'
import type { TextKey } from '../../../client/text/messages'
import { messagesIn } from '../../../client/text/messages'

const messages = messagesIn('fr')
const translate = (key: TextKey): string => messages[key] ?? `no text for ${key}`

export function wordsOfRow<Item>(columns: readonly FileColumn<Item>[], item: Item): Record<string, Cell> {
	const row = fileRow(columns, item, { translate, pageOf: (id) => `https://example.org/${id}` })
	return Object.fromEntries(columns.map(({ head }, index) => [translate(head), row[index] ?? null]))
}

import { isReadIn } from '../../schema/languageTags'
import { HOME_COUNTRY } from '../domain/ids'
import type { Names } from '../domain/records'
import type { PartnerFile } from './datasetFile'
import type { TableRow } from './tableRow'

/**
 * The names that a row gives in scripts other than Latin. If the country writes Chinese, one cell is both the local
 * name and the name for readers of Chinese. French actors have no local name.
 */
export function scriptNames(
	row: TableRow,
	country: string,
	partner: PartnerFile | null,
): Pick<Names, 'zh' | 'local' | 'romanisation'> {
	const local = row.text('nameLocal')
	const zh = row.text('nameZh')
	const romanisation = row.name('romanisation')
	if (country === HOME_COUNTRY) {
		if (local !== null) {
			row.fail(
				'nameLocal',
				'a local name of a French actor',
				'an empty cell; nameZh is for its readers there',
			)
		}
		return { zh, local: null, romanisation }
	}
	const isChinese = isChineseTag(partner?.localLanguage)
	return { zh: zh ?? (isChinese ? local : null), local: local ?? (isChinese ? zh : null), romanisation }
}

/** Whether a BCP 47 tag is one of Chinese, in whatever script. */
export function isChineseTag(tag: string | undefined): boolean {
	return tag !== undefined && isReadIn(tag, 'zh')
}

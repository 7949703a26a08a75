/**
 * Invisible marks that change how a name is shown or found: direction, zero width, tags. The joiners U+200C and U+200D
 * belong to some scripts; after a letter of a script without them they only make one name look like another.
 */
export const INVISIBLE_MARKS =
	/[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}\p{Z}\p{P}])[\u200c\u200d]/gu

/** A text as it is seen: with such marks a name could read differently from what it is, or imitate another name. */
export function withoutInvisibleMarks(text: string): string {
	return text.replace(INVISIBLE_MARKS, '')
}

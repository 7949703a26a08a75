/**
 * The Chinese fonts. Those cut to our own names and sentences come with the first style sheet; the whole slices,
 * a hundred kilobytes of rules, come later and serve only what is typed or not ours.
 */
import type { Language } from '../../schema/enums'

/** Serif cuts are for titles, on Chinese pages only. What does not come is done without: the machine has fonts of its own. */
export function loadChineseFonts(language: Language): void {
	if (language === 'zh') import('@fonts/serif.css').catch(() => undefined)
	whenIdle(() => void import('@fontsource-variable/noto-sans-sc/wght.css').catch(() => undefined))
}

function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 10_000 })
	else setTimeout(run, 2_000)
}

/** By every attacker; and a leak by any channel would be found. */
import './learnOfADraft.test'

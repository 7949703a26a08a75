/** It reaches no other reader either. */
import './contacts.test'

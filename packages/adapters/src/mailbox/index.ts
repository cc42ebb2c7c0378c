export { FolderMailbox } from './folder-mailbox.ts'

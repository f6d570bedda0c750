import { X } from 'lucide-react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { hideToast, useToast } from './toast-store.ts'

/** The one message at the foot of the window. */
export function Toast() {
  const message = useToast((state) => state.message)
  const serial = useToast((state) => state.serial)
  return (
    <div role="status">
      {message === null ? null : (
        <div className="toast" key={serial}>
          <span>{message.words}</span>
          {message.action === null ? null : (
            <Button
              onClick={() => {
                hideToast()
                message.action?.run()
              }}
            >
              {message.action.text}
            </Button>
          )}
          <IconButton label="Hide message" look="plain" onClick={hideToast}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}

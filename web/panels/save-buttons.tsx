import { ChevronDown, Save } from 'lucide-react';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { usePage, useSession, useWorkbench } from './page.ts';

/** Saves the canvas as a version of the open view, or as a view of its own. */
export function SaveButtons() {
  const { desk, session, wording } = usePage();
  const { actions } = wording.text.views;
  const { view, isDirty, isBusy, unsupported } = useSession();
  const isEmpty = useWorkbench().nodes.size === 0;
  const isOpen = view !== null && unsupported === null;
  return (
    <>
      <IconButton
        label={`${actions.save} (Ctrl+S)`}
        text={actions.save}
        isPrimary={isOpen ? isDirty : !isEmpty}
        isDisabled={isBusy || (!isOpen && isEmpty)}
        onPress={desk.save}
      >
        <Save />
      </IconButton>
      <Menu
        label={actions.more}
        icon={<ChevronDown />}
        items={[
          ...(isOpen ? [{ id: 'with', label: actions.saveWith, onAction: () => desk.ask({ what: 'saveWith' }) }] : []),
          ...(isEmpty ? [] : [{ id: 'as', label: actions.saveAs, onAction: () => desk.ask({ what: 'saveAs', goOn: null }) }]),
          { id: 'new', label: actions.new, onAction: desk.newCanvas },
          ...(view ? [{ id: 'close', label: actions.close, onAction: () => desk.leave(() => session.close()) }] : []),
        ]}
      />
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pathOf } from './address.ts';
import { useAddress } from './state.ts';

export interface AtlasLinkProps {
  readonly to: string;
  readonly search?: Record<string, string | undefined>;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page' | undefined;
}

/** A link inside the atlas that keeps the as-of date and the language. */
export function AtlasLink({ to, search = {}, children, ...rest }: AtlasLinkProps) {
  const { asOf, lang } = useAddress();
  return (
    <Link to={to as never} search={{ asOf, lang, ...search } as never} {...rest}>
      {children}
    </Link>
  );
}

/** A link to the page of an entity, by its title. */
export function EntityLink({
  entity,
  children,
  className,
}: {
  readonly entity: { readonly id: string; readonly kind: string; readonly title: string };
  readonly children?: ReactNode;
  readonly className?: string;
}) {
  return (
    <AtlasLink to={pathOf(entity)} className={className ?? 'entity-link'}>
      {children ?? entity.title}
    </AtlasLink>
  );
}

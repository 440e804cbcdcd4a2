import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

type BannerProps = {
  readonly tone: 'alert' | 'status';
  readonly title: string;
  readonly lines?: readonly string[];
  readonly action?: ReactNode;
  readonly close?: () => void;
  readonly children?: ReactNode;
};

/** A message that stays until it is closed, or until what it tells of is over. */
export function Banner({ tone, title, lines = [], action, close, children }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={tone}>
      <span className="banner-sign" aria-hidden="true">
        {tone === 'alert' ? '!' : 'i'}
      </span>
      <div className="banner-words">
        <p className="banner-title">
          <bdi>{title}</bdi>
        </p>
        {children}
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      {action}
      {close !== undefined && (
        <Button className="button quiet" aria-label="Close message" onPress={close}>
          Close
        </Button>
      )}
    </div>
  );
}

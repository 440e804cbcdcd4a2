/** What we use of electron-installer-debian, which has no types of its own. */
declare module 'electron-installer-debian' {
  export class Installer {
    constructor(options: Readonly<Record<string, unknown>>);
    defaults: { depends: string[]; recommends: string[] };
    options: { packagePaths: string[] };
    stagingDir: string;
    generateDefaults(): Promise<Installer['defaults']>;
    generateOptions(): void;
    createStagingDir(): Promise<void>;
    createContents(): Promise<void>;
    createPackage(): Promise<void>;
    movePackage(): Promise<void>;
    createBinarySymlink(): Promise<void>;
    copyIcon(source: string, destination: string): Promise<void>;
  }
}

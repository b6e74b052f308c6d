# The self-check for those who set the machine up: what holds, what does not, what cannot be told, and what to do.
# The names of settings, files and programs stay as they are. English alone: it is read by a hospital's IT.

report-title = What this machine keeps, and what it does not
report-holds = holds
report-not = does not hold
report-unknown = cannot be told
report-do = What to do: { $do }

report-compositor = The screen shows this program alone: cage runs it, without a way to another screen.
    .not = The screen is not shown by cage, so other windows can be reached.
    .unknown = Which program shows the screen cannot be told.
    .do = Start the service with cage, as it comes, and without cage’s option -s.
report-swap = The machine writes no memory to a disk: it has no swap, or this service may not use it.
    .not = The machine may write memory to its disk as swap, with answers in it.
    .unknown = Whether memory is written to a disk cannot be told.
    .do = Turn swap off, or set MemorySwapMax=0 for the service.
report-core-limit = A crash leaves no copy of memory: the core limit is 0.
    .not = A crash could leave a copy of memory: the core limit is not 0.
    .unknown = The core limit cannot be told.
    .do = Set LimitCORE=0 for the service.
report-core-pattern = The system keeps no copy of memory after a crash.
    .not = The system hands copies of memory to another program: { $pattern }.
    .unknown = What the system does with memory after a crash cannot be told.
    .do = Copy 90-patient-rights.conf from /usr/share/doc/patient-rights/examples to /etc/sysctl.d, then: sudo sysctl --system
report-network = The service sees no network but its own machine (lo).
    .not = The service sees a network: { $names }.
    .unknown = Which networks the service sees cannot be told.
    .do = Set PrivateNetwork=yes for the service.
report-private-folder = The folder of a visit is in memory, not on a disk: { $folder }.
    .not = The folder of a visit would be on a disk: { $folder }.
    .unknown = Whether the folder of a visit is in memory cannot be told.
    .do = Give the service a folder on tmpfs: XDG_RUNTIME_DIR or /dev/shm.
report-time-limit = A page that nobody touches is hidden after { $cover } minutes. It is forgotten { $clear } minutes later.
    .not = No time limit holds for a page that nobody touches.
    .unknown = The time limit cannot be told.
    .do = Set cover and clear under [idle] in the settings.
report-settings = The settings file is sound: { $file }.
    .not = The settings file has mistakes: { $file }.
    .unknown = There is no settings file, so the usual settings hold.
    .do = Look with: rights settings check { $file }
report-settings-account = The kiosk that runs may read the settings file: { $file }.
    .not = The kiosk that runs may not read the settings file, so it goes by the usual settings: { $file }.
    .unknown = Whether the kiosk that runs may read the settings file cannot be told.
    .do = Let everybody read it: sudo chmod a+r { $file }. Each folder above it must be open too.
report-settings-since = The kiosk that runs was started after the settings were last changed.
    .not = The settings were changed after the kiosk was started, so it may still go by the old ones.
    .unknown = Whether the settings were changed after the kiosk was started cannot be told.
    .do = Start it again: sudo systemctl restart patient-rights-kiosk
report-languages = These languages are offered: { $languages }.
    .not = A language in the settings is not offered.
    .unknown = Which languages are offered cannot be told.
    .do = Name drafts under drafts, or take them out of languages.
report-law-date = The law was checked against the official text of { $date }.
    .not = The law was last checked on { $date }, more than a year ago.
    .unknown = When the law was checked cannot be told.
    .do = Ask for a newer version of this program.
report-version = This is version { $version }.
    .not = The version is not one that was released: { $version }.
    .unknown = The version cannot be told.
    .do = Install the package of a release.
report-memory-limit = A visit may use { $limit } of memory; then it ends and the next one starts.
    .not = No limit holds for the memory of a visit.
    .unknown = The limit for the memory of a visit cannot be told.
    .do = Set MemoryMax for the service.
report-sysrq = The keys that speak to the system itself (SysRq) are off.
    .not = The keys that speak to the system itself (SysRq) are on.
    .unknown = Whether the SysRq keys are on cannot be told.
    .do = Copy 90-patient-rights.conf from /usr/share/doc/patient-rights/examples to /etc/sysctl.d, then: sudo sysctl --system
report-root = The program runs under an account that may do little.
    .not = The program runs as root, which may do everything.
    .unknown = Under which account the program runs cannot be told.
    .do = Start it through its service, which has an account of its own.

@echo off
rem Starts Synoptic with the first Java 25 or newer that is found: JAVA_HOME, then the usual places, then PATH.
setlocal EnableExtensions DisableDelayedExpansion
set "JAVA="
call :try "%JAVA_HOME%"
call :search "%ProgramFiles%\Eclipse Adoptium"
call :search "%ProgramFiles%\Java"
call :search "%ProgramFiles%\Microsoft"
call :search "%ProgramFiles%\Zulu"
call :search "%ProgramFiles%\Amazon Corretto"
call :search "%ProgramFiles%\BellSoft"
call :search "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :search "%USERPROFILE%\.jdks"
for %%J in (java.exe) do call :try "%%~dp$PATH:J.."
if not defined JAVA (
    echo Synoptic needs Java 25 or newer: install it, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
    exit /b 1
)

rem Quick to start: one compiler, one collector, classes from the cache that packaging left. A Java that cannot use the cache does without,
rem and says nothing of it. No performance data in the temporary folder; native libraries lie ready and are unpacked nowhere.
"%JAVA%" ^
    -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData ^
    "-XX:AOTCache=%~dp0..\lib\synoptic.aot" "-Xlog:aot*=off" "-Xlog:cds*=off" ^
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
    -Djava.awt.headless=true ^
    "-Djava.util.logging.config.file=%~dp0..\lib\logging.properties" ^
    "-Donnxruntime.native.path=%~dp0." ^
    -cp "%~dp0..\lib\synoptic.jar" synoptic.app.Main %*
exit /b %ERRORLEVEL%

rem Tries every folder in a folder.
:search
if not exist "%~1\" exit /b
pushd "%~1"
for /d %%H in (*) do call :try "%~1\%%H"
popd
exit /b

rem Takes a Java home if none is taken yet and its release file says 25 or newer.
:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" call :compare "%~1" %%L
exit /b

:compare
for /f "delims=.-+" %%V in ("%~2") do if %%V GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b

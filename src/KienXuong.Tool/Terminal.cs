using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace KienXuong.Tool;

/// <summary>Thiết bị vào ra: the three streams of the process, always UTF-8, and whether a person sits before them.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Characters a line where the output is a file or a pipe.</summary>
    private const int WidthOfFile = 160;

    public Terminal(Stream input, Stream output, Stream error)
    {
        Input = input;
        OutputStream = new GuardedStream(output);
        Output = WriterTo(OutputStream);
        Error = WriterTo(new GuardedStream(error));
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output as bytes.</summary>
    public Stream OutputStream { get; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error as text.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether standard output is shown to a person.</summary>
    public bool OutputIsSeen { get; init; }

    /// <summary>Whether standard error is shown to a person.</summary>
    public bool ErrorIsSeen { get; init; }

    /// <summary>Characters a line on the screen; null where there is none.</summary>
    public int? Width { get; init; }

    /// <summary>The streams of this process.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The streams live as long as the process.")]
    public static Terminal OfProcess()
    {
        bool seen = !Console.IsOutputRedirected || !Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && seen)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new(Console.OpenStandardInput(), StandardOutput(), Console.OpenStandardError())
        {
            OutputIsSeen = !Console.IsOutputRedirected,
            ErrorIsSeen = !Console.IsErrorRedirected,
            Width = seen ? Math.Max(Console.WindowWidth, 80) : null,
        };
    }

    /// <summary>
    /// Standard output. The stream of the console hides a broken pipe on Unix, and a long run would go on for nobody; a pipe is
    /// therefore opened as such. A file stays with the console, which knows that others may write to it too.
    /// </summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The stream lives as long as the process.")]
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek)
                {
                    return pipe;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Standard output is closed from the start: the console knows what to do.
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>A console for tables on standard output.</summary>
    public IAnsiConsole OutputConsole() => ConsoleOn(Output, OutputIsSeen);

    /// <summary>A console for tables and progress on standard error.</summary>
    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, ErrorIsSeen);

    /// <summary>A console for tables on any text.</summary>
    /// <param name="text">Where the tables go.</param>
    /// <param name="seen">Whether a person sees it: colours only then.</param>
    public IAnsiConsole ConsoleOn(TextWriter text, bool seen)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = seen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = seen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = seen ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = seen ? Width ?? WidthOfFile : WidthOfFile;
        return console;
    }

    /// <summary>Opens a text in UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Where the text goes.</param>
    public static StreamWriter WriterTo(Stream stream) =>
        new(stream, new UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n" };

    /// <summary>Writes out what is still waiting.</summary>
    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }

    public void Dispose()
    {
        Close(Output);
        Close(Error);
    }

    private static void Close(TextWriter text)
    {
        try
        {
            text.Dispose();
        }
        catch (Exception e) when (e is OutputClosedException or ProblemException)
        {
            // What could not be written has been told already, or there is nobody to tell.
        }
    }
}

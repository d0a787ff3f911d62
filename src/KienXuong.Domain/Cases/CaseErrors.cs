using System.Collections.Immutable;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Cases;

/// <summary>The errors of a case file while it is read.</summary>
internal sealed class CaseErrors
{
    private readonly ImmutableArray<InputError>.Builder _errors = ImmutableArray.CreateBuilder<InputError>();

    public int Count => _errors.Count;

    public ImmutableArray<InputError> All => _errors.ToImmutable();

    public void Add(string code, string path, string vietnamese, string english) => _errors.Add(new(code, path, new(vietnamese, english)));

    public void AddBelow(string path, ImmutableArray<InputError> errors)
    {
        foreach (InputError error in errors)
        {
            _errors.Add(error with { Path = error.Path.Length == 0 ? path : path + "." + error.Path });
        }
    }

    public void Unknown(string path) =>
        Add("case-unknown-property", path, "không có trường này trong tệp tình huống", "a case file has no such property");

    public void Missing(string path) => Add("case-missing-property", path, "thiếu trường bắt buộc", "this property is required");

    public void WrongType(string path, string vietnamese, string english) => Add("case-wrong-type", path, "phải là " + vietnamese, "must be " + english);
}
